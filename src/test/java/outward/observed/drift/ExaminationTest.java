package outward.observed.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import outward.observed.Understood;

/** Of which lists a text shows the whole, and which of its lines nobody understood. */
class ExaminationTest {
    private static final String ROUTES = """
            Publish  Type      Met  Prefix                    Idx  Gateway/Interface Name
            -------  --------  ---  ------------------------  ---  ------------------------
            No       Manual    256  2002:836b:2:1000::/64     4    2002:836b:2:3333::1

            """;
    private static final String CHECK = "{\"schema\":\"outward-verify/1\",\"computer\":\"JUMP01\",\"checks\":["
            + "{\"code\":\"ROUTE_THERE\",\"subject\":\"2002:836b:2:1000::/64\",\"result\":\"pass\",\"seen\":\"\"}]}\n";

    private static Examination host(String text) {
        Expected expected = Sample.edge();
        return Examination.ofHost(text, expected, expected.hosts().get(0));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # what holds now, and what a restart brings back
            routes            | COMPUTER ROUTES
            kept routes       | COMPUTER KEPT_ROUTES
            # one line without its head is no list
            a line            | COMPUTER
            # verify.ps1 looks at everything of the host
            checks            | COMPUTER ADDRESSES KEPT_ADDRESSES ROUTES KEPT_ROUTES CHOICE CHECKS
            list              | COMPUTER LIST
            # nothing of this host in the text of another
            another computer  | none
            """)
    void a_text_shows_the_whole_of(String what, String topics) {
        String text = switch (what) {
            case "routes" -> "C:\\>netsh interface ipv6 show route\n\n" + ROUTES;
            case "kept routes" -> "C:\\>netsh interface ipv6 show route store=persistent\n\n" + ROUTES;
            case "a line" -> ROUTES.lines().skip(2).findFirst().orElseThrow() + "\n";
            case "checks" -> CHECK;
            case "list" -> "PS C:\\> Get-DAMgmtServer -Type All\n2002:836b:2:3333::10\nPS C:\\>\n";
            default ->
                "   Host Name . . . . . . . . . . . . : JUMP02\n\nC:\\>netsh interface ipv6 show route\n\n" + ROUTES;
        };
        var shown = new TreeSet<>(host(text).shown());
        assertThat(shown.isEmpty() ? "none" : shown.toString().replaceAll("[\\[\\],]", ""))
                .isEqualTo(topics);
    }

    @Test
    void lines_of_ping_and_of_a_connection_test_are_understood_and_others_are_named() {
        Examination now = host("""
                Pinging 2002:836b:2:3333::1 from 2002:836b:2:3333::10 with 32 bytes of data:
                Reply from 2002:836b:2:3333::1: time<1ms
                Ping statistics for 2002:836b:2:3333::1:
                    Packets: Sent = 4, Received = 4, Lost = 0 (0% loss),
                Approximate round trip times in milli-seconds:
                    Minimum = 0ms, Maximum = 1ms, Average = 0ms
                ComputerName     : 2002:836b:2:3333::1
                RemoteAddress    : 2002:836b:2:3333::1
                TcpTestSucceeded : True
                Der Vorgang wurde abgebrochen.
                """);
        assertThat(now.reading().notUnderstood()).containsExactly("Der Vorgang wurde abgebrochen.");
        assertThat(now.signs().seen()).containsExactly(Sign.SERVER);
    }

    @Test
    void a_line_of_the_server_that_either_reader_understands_is_understood() {
        Examination now = Examination.ofServer(
                "PS C:\\> Get-DAServer\nZugriff verweigert\n"
                        + "PS C:\\> Get-RemoteAccess\n\nIsSingleNic                   : False\n"
                        + "IsNatDeployed                 : False\n\nC:\\>netsh interface ipv6 show route\n\n"
                        + ROUTES.replace("4    2002:836b:2:3333::1", "17   IPHTTPSInterface"),
                Sample.edge());
        assertThat(now.reading().notUnderstood()).containsExactly("Zugriff verweigert");
        assertThat(now.shown()).contains(Topic.SERVER, Topic.ROUTES).doesNotContain(Topic.ADDRESSES);
        assertThat(now.reading().said(Understood.Kind.PROPERTY, "IsSingleNic")).containsExactly("False");
        assertThat(now.reading().said(Understood.Kind.ROUTE, "2002:836b:2:1000::/64"))
                .containsExactly("via the link on IPHTTPSInterface, metric 256, publish no, store active");
    }

    @Test
    void a_list_of_the_server_says_nothing_of_the_deployment() {
        Examination now = Examination.ofServer(
                "PS C:\\> Get-DAMgmtServer -Type All\n2002:836b:2:3333::10\nPS C:\\>\n", Sample.edge());
        assertThat(now.shown()).contains(Topic.LIST).doesNotContain(Topic.SERVER);
        assertThat(now.reading().said(Understood.Kind.MANAGEMENT_SERVER)).hasSize(1);
        assertThat(now.revision()).isEqualTo(3);
    }
}
