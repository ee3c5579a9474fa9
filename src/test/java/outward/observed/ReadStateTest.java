package outward.observed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The JSON of server/read-state.ps1. */
class ReadStateTest {
    private static final String ALL_OF_THE_EDGE = """
            topology = edge <read-state.ps1>
            loadBalancing = none <read-state.ps1>
            internalPrefixes = 2002:cb00:7109:1::/64 <read-state.ps1>
            clientPrefix = 2002:cb00:7109:1000::/64 <read-state.ps1>
            nat64Prefix = fd5a:1c2e:90b7:7777::/96 <read-state.ps1>
            publicIpv4 = 203.0.113.9, 203.0.113.10 <read-state.ps1>
            serverAddress = 2002:cb00:7109:3333::1 <read-state.ps1>
            serverPrefixLength = 64 <read-state.ps1>
            serverInternalIpv4 = 10.2.16.5/24 <read-state.ps1>
            teredo = enabled <read-state.ps1>
            serverForwarding = true <read-state.ps1>
            windowsVersion = 2012-r2 <read-state.ps1>""";

    @Test
    void everyValueOfAnEdgeIsRead() {
        Reading reading = ServerReport.read(Pastes.READ_STATE);

        assertThat(Pastes.values(reading)).isEqualTo(ALL_OF_THE_EDGE);
        assertThat(reading.notUnderstood()).isEmpty();
    }

    @Test
    void whatSurroundsItDoesNotMatter() {
        String compressed = Pastes.READ_STATE.replaceAll("\n *", "");
        String pasted =
                "\uFEFFPS C:\\> .\\read-state.ps1\r\n" + Pastes.READ_STATE.replace("\n", "\r\n") + "\r\nPS C:\\>";

        assertThat(Pastes.values(ServerReport.read(compressed))).isEqualTo(ALL_OF_THE_EDGE);
        assertThat(Pastes.values(ServerReport.read(pasted))).isEqualTo(ALL_OF_THE_EDGE);
        assertThat(ServerReport.read(pasted).notUnderstood()).isEmpty();
    }

    @Test
    void whatTheScriptCouldNotReadIsACaution() {
        assertThat(ServerReport.read(Pastes.READ_STATE).said(Understood.Kind.CAUTION, "loadBalancer"))
                .containsExactly("Load balancing is not configured.");
    }

    @Test
    void theTextOfAnErrorMayHaveSeveralLines() {
        String state =
                "{\"schema\":\"outward-read-state/1\",\"errors\":{\"multiSite\":\"Not deployed.\\r\\n  Sorry.\\n\"}}";

        assertThat(ServerReport.read(state).said(Understood.Kind.CAUTION, "multiSite"))
                .containsExactly("Not deployed. Sorry.");
    }

    @Test
    void routesAndAddressesAreListed() {
        Reading reading = ServerReport.read(Pastes.READ_STATE);

        assertThat(reading.said(Understood.Kind.ROUTE, "2002:cb00:7109:1000::/64"))
                .containsExactly(
                        "via :: on Microsoft IP-HTTPS Platform Interface, publish Yes, metric 256, ActiveStore");
        assertThat(reading.said(Understood.Kind.ADDRESS, "Inside"))
                .containsExactly(
                        "2002:cb00:7109:3333::1/64, Preferred", "fe80::9d1:22ab:7c40:1/64, Preferred", "10.2.16.5/24");
    }

    @Test
    void aSectionMayHoldTheTextThatWindowsPrints() {
        String state = """
                {"schema": "outward-read-state/1", "remoteAccess": {"DAStatus": null, "TeredoState": null},
                 "printed": {"remoteAccess": "\\r\\nIsSingleNic : False\\r\\nIsNatDeployed : True\\r\\n"}}""";

        assertThat(Pastes.values(ServerReport.read(state))).isEqualTo("topology = behind-nat <read-state.ps1>");
    }

    @Test
    void theObjectAndTheTextThatWindowsPrintsOfItSayItOnce() {
        String printed = Pastes.EDGE.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\r\\n");
        String state = """
                {"schema": "outward-read-state/1", "ipv6Switch": {"DisabledComponents": 32},
                 "remoteAccess": {"IsSingleNic": false, "IsNatDeployed": false, "TeredoState": "Enabled"},
                 "printed": {"remoteAccess": "%s", "daServer": ""}}""".formatted(printed);

        assertThat(Pastes.values(ServerReport.read(state))).isEqualTo("""
                topology = edge <read-state.ps1>
                loadBalancing = none <read-state.ps1>
                internalPrefixes = 2002:cb00:7109:1::/64 <read-state.ps1>
                clientPrefix = 2002:cb00:7109:1000::/64 <read-state.ps1>
                vpnPrefix = 2002:cb00:7109:2000::/64 <read-state.ps1>
                publicIpv4 = 203.0.113.9 ... <read-state.ps1>
                teredo = enabled <read-state.ps1>""");
        assertThat(ServerReport.read(state).said(Understood.Kind.PROPERTY, "TeredoState"))
                .containsExactly("Enabled");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "32, 0", "1, 1", "255, 1", "-1, 1"})
    void ipv6SwitchedOffInPartIsACaution(String value, int cautions) {
        Reading reading = ServerReport.read(
                "{\"schema\":\"outward-read-state/1\",\"ipv6Switch\":{\"DisabledComponents\":" + value + "}}");

        assertThat(reading.said(Understood.Kind.PROPERTY, "DisabledComponents")).containsExactly(value);
        assertThat(reading.said(Understood.Kind.CAUTION, "DisabledComponents")).hasSize(cautions);
        assertThat(reading.notUnderstood()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"schema":"outward-read-state/2","computer":"DA1"}                                       | schema: [outward-read-state/2] (known: [outward-read-state/1])
            {"schema":"outward-read-state/1","remoteAccess":{"TeredoState":1}}                        | TeredoState: 1
            {"schema":"outward-read-state/1","remoteAccess":{"TeredoState":"Aktiviert"}}              | TeredoState: Aktiviert
            {"schema":"outward-read-state/1","remoteAccess":{"IsSingleNic":true,"IsSingleNic":false}} | IsSingleNic: (given twice)
            {"schema":"outward-read-state/1","remoteAccess":{"Unheard":"x"}}                          | Unheard: x
            {"schema":"outward-read-state/1","remoteAccess":"Installed"}                              | remoteAccess: Installed
            {"schema":"outward-read-state/1","more":["a","b"]}                                        | more: a, b
            {"schema":"outward-read-state/1","daServer":{"InternalIPv6Prefix":["fd00:1::1/64"]}}      | InternalIPv6Prefix: fd00:1::1/64
            {"schema":"outward-read-state/1","daServer":{"GpoName":"a\\u202eb"}}                      | GpoName: a�b
            {"schema":"outward-read-state/1","addresses":[{"ipAddress":"fd00::1"}]}                   | ipAddress: fd00::1
            {"schema":"outward-read-state/1","interfaces":[{"forwarding":"Enabled"}]}                 | forwarding: Enabled
            """)
    void whatIsNotUnderstoodIsShown(String json, String line) {
        Reading reading = ServerReport.read(json);

        assertThat(reading.values()).isEmpty();
        assertThat(reading.notUnderstood()).containsExactly(line);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            printed                                               | version
            Microsoft Windows Server 2012 Standard                | 2012
            Microsoft Windows Server 2012 R2 Standard             | 2012-r2
            Microsoft Windows Server 2016 Datacenter              | 2016
            Майкрософт Windows Server 2019 Standard               | 2019
            Microsoft Windows Server 2022 Datacenter Azure Edition| 2022
            Microsoft Windows Server 2025 Standard                | 2025
            Microsoft Windows Server 2008 R2 Enterprise           |
            Microsoft Windows 11 Enterprise                       |
            """)
    void theReleaseIsReadByItsName(String caption, String version) {
        String state = "{\"schema\":\"outward-read-state/1\",\"windowsVersion\":{\"caption\":\"" + caption + "\"}}";

        assertThat(Pastes.plainValues(state)).isEqualTo(version == null ? "" : "windowsVersion=" + version);
    }
}
