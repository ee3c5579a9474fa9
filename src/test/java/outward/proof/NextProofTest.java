package outward.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import outward.address.Ipv6;
import outward.address.Ipv6Prefix;

/** What a person is told to run for the next rung. */
class NextProofTest {
    private static final Ipv6 SERVER = Ipv6.parse("2002:836b:2:3333::1");
    private static final List<Ipv6Prefix> CLIENTS =
            List.of(Ipv6Prefix.parse("2002:836b:2:1000::/64"), Ipv6Prefix.parse("2001:0:836b:2::/64"));

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                // Applied is recorded, not read.
                "APPLIED,\"\"",
                // The only text that shows routes however they came to be.
                "ROUTE_SEEN,.\\verify.ps1",
                // The planned address: another of the server's proves nothing.
                "SERVER_REACHED,Test-NetConnection -ComputerName '2002:836b:2:3333::1' -InformationLevel Detailed",
                // No plan knows the address of a client, so the line asks.
                "CLIENT_PING,Test-NetConnection -ComputerName (Read-Host 'IPv6 address of the client') -InformationLevel Detailed",
                // With a port it is a session.
                "MANAGED_WITH_USER,Test-NetConnection -ComputerName (Read-Host 'IPv6 address of the client') -Port 3389",
                "MANAGED_BEFORE_LOGON,Test-NetConnection -ComputerName (Read-Host 'IPv6 address of the client') -Port 3389",
            })
    void each_rung_names_the_line_that_shows_it(Rung rung, String command) {
        assertThat(NextProof.of(rung, SERVER, CLIENTS).command()).isEqualTo(command);
    }

    @Test
    void a_client_is_asked_by_an_address_within_the_prefixes_of_clients() {
        assertThat(NextProof.of(Rung.CLIENT_PING, SERVER, CLIENTS).what())
                .isEqualTo("Ask an address of a connected client and bring what is printed."
                        + " Client addresses lie in 2002:836b:2:1000::/64 or 2001:0:836b:2::/64."
                        + " A name proves nothing, because nobody sees where it led.");
        assertThat(NextProof.of(Rung.CLIENT_PING, SERVER, List.of()).what())
                .isEqualTo("Ask an address of a connected client and bring what is printed."
                        + " A name proves nothing, because nobody sees where it led.");
    }

    @Test
    void the_managed_rungs_say_who_may_be_logged_on() {
        assertThat(NextProof.of(Rung.MANAGED_WITH_USER, SERVER, CLIENTS).what())
                .startsWith("While a user is logged on at the client,")
                .contains("then state it below within a day")
                .endsWith(
                        " It counts only where SourceAddress is the host's planned address; verify.ps1 with -Client asks"
                                + " from that one.");
        assertThat(NextProof.of(Rung.MANAGED_BEFORE_LOGON, SERVER, CLIENTS).what())
                .startsWith("Restart the client and, before anybody logs on,");
    }

    @Test
    void a_server_without_a_planned_address_is_not_asked() {
        assertThat(NextProof.of(Rung.SERVER_REACHED, null, CLIENTS))
                .isEqualTo(new NextProof(
                        Rung.SERVER_REACHED,
                        "The plan names no address of the server, so no text shows this rung. With ISATAP enter the"
                                + " server's internal IPv4 address at the site.",
                        ""));
    }
}
