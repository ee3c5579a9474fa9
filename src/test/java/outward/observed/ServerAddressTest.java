package outward.observed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import outward.address.Ipv6;

/** The address that hosts point at, its length, and the server's IPv4 address. */
class ServerAddressTest {

    @Test
    void theLengthIsReadWhateverItIs() {
        assertThat(Pastes.plainValues(Pastes.ADDRESS_128))
                .isEqualTo("serverAddress=fd5a:1c2e:90b7:3333::1; serverPrefixLength=128");
        assertThat(Pastes.plainValues(Pastes.ADDRESS_64))
                .isEqualTo("serverAddress=fd5a:1c2e:90b7:3333::1; serverPrefixLength=64");
    }

    @Test
    void aPasteWithABlankLineAfterEachIsTheSame() {
        assertThat(Pastes.plainValues(Pastes.ADDRESS_128.replace("\n", "\n\n")))
                .isEqualTo("serverAddress=fd5a:1c2e:90b7:3333::1; serverPrefixLength=128");
    }

    @Test
    void theRowOfThePersistentStoreIsNoSecondAddress() {
        String persistent = Pastes.ADDRESS_64.replace("Preferred", "Invalid").replace("ActiveStore", "PersistentStore");

        assertThat(Pastes.plainValues(Pastes.ADDRESS_64 + "\n" + persistent))
                .isEqualTo("serverAddress=fd5a:1c2e:90b7:3333::1; serverPrefixLength=64");
    }

    @Test
    void theRecordedAddressComesFirst() {
        var known = Sites.edge(c -> c.serverAddress = Ipv6.parse("fd5a:1c2e:90b7:1000::2"));

        assertThat(Pastes.values(ServerReport.read(Pastes.ADDRESS_128, known))).isEqualTo("""
                serverAddress = fd5a:1c2e:90b7:1000::2 <Get-NetIPAddress>
                serverPrefixLength = 128 <Get-NetIPAddress>""");
    }

    @Test
    void aRecordedAddressThatTheServerDoesNotHaveIsSaid() {
        var known = Sites.edge(c -> c.serverAddress = Ipv6.parse("fd5a:1c2e:90b7:1::9"));
        Reading reading = ServerReport.read(Pastes.ADDRESS_128, known);

        assertThat(reading.values()).isEmpty();
        assertThat(reading.said(Understood.Kind.CAUTION, "IPAddress"))
                .containsExactly("fd5a:1c2e:90b7:1::9, recorded as the server's address, is not among its addresses.");
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            rows                                                                       | values                                                         | why
            2002:cb00:7109:3333::1 64 Preferred                                        | serverAddress=2002:cb00:7109:3333::1; serverPrefixLength=64    |
            2002:CB00:7109:3333:0:0:0:1 64 Preferred                                   | serverAddress=2002:cb00:7109:3333::1; serverPrefixLength=64    | another way to write it
            2002:cb00:7109:3333::1 64 Tentative                                        | serverAddress=2002:cb00:7109:3333::1; serverPrefixLength=64    | just configured
            2002:cb00:7109:3333::1 64 Duplicate                                        |                                                                | another computer has it
            2002:cb00:7109:3333::1 96 Preferred                                        | serverAddress=2002:cb00:7109:3333::1                           | a length that no field takes
            2002:cb00:7109:3333::1 64 Preferred, 2002:cb00:7109:3333::1 128 Preferred  | serverAddress=2002:cb00:7109:3333::1                           | two lengths
            2002:cb00:7109:3333::1 64 Preferred, fd5a:1c2e:90b7:3333::1 64 Preferred   |                                                                | two candidates
            2002:cb00:7109:3333::2 128 Preferred                                       |                                                                | a node's own
            2002:cb00:7109:1::1 64 Preferred                                           |                                                                | another subnet
            fe80::3333:0:0:0:1 64 Preferred                                            |                                                                | link-local
            """)
    void whichAddressIsTheServers(String rows, String values, String why) {
        assertThat(Pastes.plainValues(printed(rows))).as(why).isEqualTo(values == null ? "" : values);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            rows                                              | values                          | why
            10.2.16.5 24 Preferred                            | serverInternalIpv4=10.2.16.5/24 |
            10.2.16.5 24 Preferred, 10.2.16.9 24 Preferred    |                                 | a virtual address beside it
            10.2.16.5 24 Duplicate, 10.2.16.9 24 Preferred    | serverInternalIpv4=10.2.16.9/24 | only one is in use
            """)
    void theInternalIpv4AddressIsTheOnlyOneOfItsAdapter(String rows, String values, String why) {
        String remoteAccess = "\nInternalInterface : Internal\n";

        assertThat(Pastes.plainValues(printed(rows) + remoteAccess)).as(why).isEqualTo(values == null ? "" : values);
        assertThat(Pastes.plainValues(printed(rows))).isEmpty();
        assertThat(Pastes.plainValues(printed(rows) + remoteAccess.replace("Internal\n", "Other\n")))
                .isEmpty();
    }

    /** Rows of address, length and state as Get-NetIPAddress prints them. */
    private static String printed(String rows) {
        StringBuilder text = new StringBuilder();
        for (String row : rows.split(", ", -1)) {
            text.append("""
                    IPAddress      : %s
                    InterfaceAlias : Internal
                    PrefixLength   : %s
                    AddressState   : %s

                    """.formatted((Object[]) row.split(" ", -1)));
        }
        return text.toString();
    }
}
