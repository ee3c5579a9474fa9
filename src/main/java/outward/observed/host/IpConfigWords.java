package outward.observed.host;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import outward.observed.text.PlainText;

/** The words of ipconfig in the languages of Windows that were seen; a word that is not here says nothing. */
final class IpConfigWords {
    private static final List<String> TEMPORARY = List.of(
            "temporary",
            "temporär",
            "temporaire",
            "temporal",
            "temporane",
            "temporár",
            "временн",
            "临时",
            "臨時",
            "一時",
            "임시",
            "tijdelijk",
            "tymczasow",
            "dočasn",
            "midlertidig",
            "tillfällig",
            "väliaikai",
            "geçici",
            "ideiglenes");
    private static final List<String> GATEWAY = List.of(
            "gateway",
            "passerelle",
            "puerta de enlace",
            "шлюз",
            "网关",
            "閘道",
            "ゲートウェイ",
            "게이트웨이",
            "brama",
            "brána",
            "átjáró",
            "yhdyskäytävä",
            "ağ geçidi");
    private static final List<String> SUFFIX = List.of(
            "suffix",
            "sufijo",
            "sufixo",
            "suffisso",
            "суффикс",
            "后缀",
            "尾碼",
            "サフィックス",
            "접미사",
            "sufiks",
            "přípona",
            "achtervoegsel",
            "utótag");
    private static final List<String> HOST = List.of(
            "host name",
            "hostname",
            "nom de l",
            "nombre de host",
            "nome host",
            "nome do host",
            "имя компьютера",
            "主机名",
            "主機名稱",
            "ホスト名",
            "호스트 이름",
            "hostnaam",
            "nazwa hosta");
    private static final List<String> DESCRIPTION = List.of(
            "description",
            "beschreibung",
            "descripción",
            "descrizione",
            "descrição",
            "описание",
            "描述",
            "説明",
            "설명",
            "omschrijving",
            "opis",
            "beskrivelse",
            "beskrivning");
    private static final List<String> MEDIA =
            List.of("media", "medien", "média", "medios", "supporto", "среды", "媒体", "媒體");
    private static final List<String> DISCONNECTED =
            List.of("disconnected", "getrennt", "déconnecté", "desconectado", "disconnesso", "недоступна", "已断开", "中斷");
    /** Addresses of others: of name, lease and boot servers. */
    private static final List<String> OTHERS = List.of("dns", "dhcp", "wins", "netbios");

    private static final Map<String, DadState> STATES = Map.ofEntries(
            Map.entry("preferred", DadState.PREFERRED),
            Map.entry("bevorzugt", DadState.PREFERRED),
            Map.entry("préféré", DadState.PREFERRED),
            Map.entry("preferido", DadState.PREFERRED),
            Map.entry("preferito", DadState.PREFERRED),
            Map.entry("preferenziale", DadState.PREFERRED),
            Map.entry("preferencial", DadState.PREFERRED),
            Map.entry("основной", DadState.PREFERRED),
            Map.entry("首选", DadState.PREFERRED),
            Map.entry("偏好選項", DadState.PREFERRED),
            Map.entry("優先", DadState.PREFERRED),
            Map.entry("voorkeur", DadState.PREFERRED),
            Map.entry("preferowane", DadState.PREFERRED),
            Map.entry("deprecated", DadState.DEPRECATED),
            Map.entry("veraltet", DadState.DEPRECATED),
            Map.entry("tentative", DadState.TENTATIVE),
            Map.entry("duplicate", DadState.DUPLICATE),
            Map.entry("duplikat", DadState.DUPLICATE));

    private IpConfigWords() {}

    static boolean isTemporary(String label) {
        return holds(label, TEMPORARY);
    }

    static boolean isGateway(String label) {
        return holds(label, GATEWAY);
    }

    static boolean isSuffix(String label) {
        return holds(label, SUFFIX);
    }

    /** Whether the suffix is that of one adapter, even where no heading stands above. */
    static boolean isOfConnection(String label) {
        return label.startsWith("connection") || label.startsWith("verbindung");
    }

    static boolean isHost(String label) {
        return holds(label, HOST);
    }

    static boolean isDescription(String label) {
        return holds(label, DESCRIPTION);
    }

    static boolean isMedia(String label) {
        return holds(label, MEDIA);
    }

    static boolean isDisconnected(String value) {
        return holds(PlainText.lowerCase(value), DISCONNECTED);
    }

    static boolean isAnothers(String label) {
        return holds(label, OTHERS);
    }

    private static boolean holds(String label, List<String> words) {
        return words.stream().anyMatch(label::contains);
    }

    static @Nullable DadState state(String word) {
        return STATES.get(PlainText.lowerCase(word.strip()));
    }
}
