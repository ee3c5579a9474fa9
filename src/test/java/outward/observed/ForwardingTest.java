package outward.observed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import outward.directaccess.TeredoSetting;

/** Forwarding is on when it is on at every adapter that needs it. */
class ForwardingTest {

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            internal | ipHttps  | teredo   | server                            | forwarding | why
            Enabled  | Enabled  | Enabled  | TeredoState : Enabled             | true       |
            Enabled  | Enabled  | Disabled | TeredoState : Enabled             | false      |
            Enabled  | Enabled  |          | TeredoState : Enabled             |            | its Teredo adapter was not read
            Enabled  | Enabled  | Disabled | TeredoState : Disabled            | true       | Teredo is off
            Enabled  | Enabled  |          | TeredoState : Disabled            | true       |
            Enabled  | Enabled  |          | IsSingleNic : False               |            | whether Teredo is on is open
            Enabled  | Enabled  | Enabled  | IsSingleNic : False               | true       | then it does not matter
            Enabled  | Enabled  | Disabled | IsSingleNic : False               |            | perhaps it is off for good
            Enabled  | Enabled  |          | IsSingleNic : True                | true       | no Teredo with one adapter
            Disabled | Enabled  |          | IsSingleNic : False               | false      | one is enough
            Enabled  | Disabled |          | IsSingleNic : False               | false      |
            Disabled |          |          | IsSingleNic : False               | false      |
            Enabled  |          |          | IsSingleNic : True                |            | IP-HTTPS was not read
                     | Enabled  |          | IsSingleNic : True                |            | the internal adapter was not read
            Aktiv    | Enabled  |          | IsSingleNic : True                |            | not understood
            """)
    void eachNeededAdapterCounts(
            String internal, String ipHttps, String teredo, String server, String forwarding, String why) {
        String text = adapter("Inside", internal)
                + adapter("Microsoft IP-HTTPS Platform Interface", ipHttps)
                + adapter("Teredo Tunneling Pseudo-Interface", teredo)
                + adapter("Outside", "Disabled")
                + "InternalInterface : Inside\n" + server + "\n";

        assertThat(forwarding(ServerReport.read(text))).as(why).isEqualTo(forwarding);
    }

    @Test
    void whatIsKnownOfTheSiteHelps() {
        String text =
                adapter("Inside", "Enabled") + adapter("IPHTTPSInterface", "Enabled") + "InternalInterface : Inside\n";

        assertThat(forwarding(ServerReport.read(text, Sites.edge(c -> c.teredo = TeredoSetting.DISABLED))))
                .isEqualTo("true");
        assertThat(forwarding(ServerReport.read(text, Sites.edge(c -> c.teredo = TeredoSetting.DERIVED))))
                .isNull();
    }

    @Test
    void ipv4DoesNotCount() {
        String ipv4 = adapter("IPHTTPSInterface", "Disabled").replace("IPv6", "IPv4");

        assertThat(ServerReport.read(ipv4).values()).isEmpty();
    }

    private static String adapter(String alias, String forwarding) {
        return forwarding == null
                ? ""
                : "InterfaceAlias : %s\nAddressFamily : IPv6\nForwarding : %s\n\n".formatted(alias, forwarding);
    }

    private static String forwarding(Reading reading) {
        return reading.value(SiteField.SERVER_FORWARDING)
                .map(ObservedValue::text)
                .orElse(null);
    }
}
