package outward.observed.host;

import java.util.List;
import java.util.Optional;
import outward.observed.text.PlainText;

/** The heading of an adapter in the output of ipconfig: what kind it is, in many languages, and its name. */
final class IpConfigHeading {
    /** What stands before the name of an adapter. */
    private static final List<String> KINDS = List.of(
            "ethernet adapter ",
            "wireless lan adapter ",
            "tunnel adapter ",
            "unknown adapter ",
            "ppp adapter ",
            "mobile broadband adapter ",
            "token ring adapter ",
            "ethernet-adapter ",
            "drahtlos-lan-adapter ",
            "tunneladapter ",
            "unbekannter adapter ",
            "ppp-adapter ",
            "carte ethernet ",
            "carte réseau sans fil ",
            "carte tunnel ",
            "carte inconnue ",
            "carte ppp ",
            "adaptador de ethernet ",
            "adaptador de lan inalámbrica ",
            "adaptador de túnel ",
            "adaptador desconocido ",
            "scheda ethernet ",
            "scheda lan wireless ",
            "scheda tunnel ",
            "scheda sconosciuta ",
            "adaptador ethernet ",
            "adaptador de rede sem fio ",
            "adaptador desconhecido ",
            "адаптер ethernet ",
            "адаптер беспроводной локальной сети ",
            "туннельный адаптер ",
            "неизвестный адаптер ",
            "以太网适配器 ",
            "无线局域网适配器 ",
            "隧道适配器 ",
            "未知适配器 ",
            "イーサネット アダプター ",
            "draadloos lan-adapter ",
            "karta ethernet ",
            "karta bezprzewodowej sieci lan ",
            "karta tunelowa ");

    private IpConfigHeading() {}

    /** The name in the heading of an adapter; empty where the words before it are not known. */
    static Optional<String> name(String heading) {
        String small = PlainText.lowerCase(heading);
        return KINDS.stream()
                .filter(small::startsWith)
                .findFirst()
                .map(kind -> heading.substring(kind.length()).strip())
                .filter(Cells::isName);
    }
}
