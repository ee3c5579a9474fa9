package outward.observed.drift;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import outward.observed.host.HostReport;

/** Which lists a text shows to hold nothing; one that it does not show whole is none of them. */
class EmptyListsTest {
    private static final String NOTHING = " : No matching MSFT_Net objects found by CIM query.;"
            + "    + FullyQualifiedErrorId : CmdletizationQuery_NotFound,Get-Net;";
    private static final String STATE = "{\"schema\": \"outward-read-state/1\", ";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                // the error of a cmdlet that found nothing is an answer (facts, Get-NetRoute), of the store that was
                // asked for
                "PS C:\\> Get-NetRoute -AddressFamily IPv6 -PolicyStore PersistentStore;Get-NetRoute# | KEPT_ROUTES",
                "PS C:\\> Get-NetRoute -AddressFamily IPv6;Get-NetRoute# | ROUTES",
                "PS C:\\> Get-NetIPAddress -AddressFamily IPv6 -PolicyStore ActiveStore;Get-NetIPAddress# | ADDRESSES",
                // a part that was asked for, or the other family, says nothing of the whole
                "PS C:\\> Get-NetRoute -DestinationPrefix '::/0';Get-NetRoute# | -",
                "PS C:\\> Get-NetIPAddress -AddressFamily IPv4;Get-NetIPAddress# | -",
                // route print has both stores
                "C:\\>route print -6;===========================================================================;IPv6 Route Table;===========================================================================;Active Routes:; If Metric Network Destination      Gateway;  1    331 ::1/128                  On-link;===========================================================================;Persistent Routes:;  None;;C:\\>; | KEPT_ROUTES",
                // the management servers list is printed entry by entry, and nothing where it holds none
                "PS C:\\> Get-DAMgmtServer -Type All;PS C:\\>; | MANAGEMENT_SERVERS",
                "PS C:\\> Get-DAMgmtServer;;PS C:\\> hostname; | MANAGEMENT_SERVERS",
                "PS C:\\> Get-DAMgmtServer -Type All;dc1.corp.example.com;PS C:\\>; | -",
                // of one type only, into a file or a variable, cut off, or with an error: not known
                "PS C:\\> Get-DAMgmtServer -Type Manual;PS C:\\>; | -",
                "PS C:\\> Get-DAMgmtServer -Type All > list.txt;PS C:\\>; | -",
                "PS C:\\> $list = Get-DAMgmtServer -Type All;PS C:\\>; | -",
                "PS C:\\> Get-DAMgmtServer -Type All;; | -",
                "PS C:\\> Get-DAMgmtServer -Type All;Get-DAMgmtServer : Access is denied.;PS C:\\>; | -",
                // our own scripts say what they read
                "%\"managementServers\": {\"all\": []}}; | MANAGEMENT_SERVERS",
                "%\"managementServers\": null}; | -",
                "%\"wholeLists\": [\"routes ActiveStore\", \"routes PersistentStore\"], \"routes\": []}; | KEPT_ROUTES ROUTES",
                "%\"routes\": []}; | -",
            })
    void a_text_shows_these_to_be_empty(String text, String empty) {
        String content = text.replace("#", NOTHING).replace("%", STATE).replace(";", "\n");
        assertThat(EmptyLists.of(HostReport.read(content)).stream()
                        .map(Enum::name)
                        .sorted()
                        .toList())
                .containsExactlyInAnyOrder(empty.equals("-") ? new String[0] : empty.split(" "));
    }
}
