package outward.observed.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What texts of JUMP01 of the sample edge prove. */
class SignsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Reply from 2002:836b:2:3333::1: time=1ms | [SERVER]",
                "Reply from 2002:836b:2:1000::5: time<1ms | [CLIENT_PING]",
                // a client of public Teredo is nobody's
                "Reply from 2001:0:4137:9e76::5: time=9ms | []",
                "Antwort von 2002:836b:2:1000::5: Zeit=1ms | []",
                "Destination host unreachable. | []",
                "RemoteAddress : 2002:836b:2:1000::5/PingSucceeded : True | [CLIENT_PING]",
                // a session counts from the planned address only, whatever else the host has
                "RemoteAddress : 2002:836b:2:1000::5/RemotePort : 3389/SourceAddress : 2002:836b:2:3333::10/TcpTestSucceeded : True | [CLIENT_SESSION]",
                "RemoteAddress : 2002:836b:2:1000::5/RemotePort : 3389/SourceAddress : 2001:db8:77::5/TcpTestSucceeded : True | []",
                // without a port of its own nothing was opened
                "RemoteAddress : 2002:836b:2:1000::5/RemotePort : 0/SourceAddress : 2002:836b:2:3333::10/TcpTestSucceeded : True | []",
                "RemoteAddress : 2002:836b:2:1000::5/SourceAddress : 2002:836b:2:3333::10/TcpTestSucceeded : True | []",
                "RemoteAddress : 2002:836b:2:1000::5/RemotePort : 65536/SourceAddress : 2002:836b:2:3333::10/TcpTestSucceeded : True | []",
                "RemoteAddress : 2002:836b:2:1000::5/RemotePort : 3389/SourceAddress : 2002:836b:2:3333::10 | []",
                "RemoteAddress : 2002:836b:2:1000::5/SourceAddress : 2001:db8:77::5/PingSucceeded : True | []",
                "RemoteAddress : 2002:836b:2:1000::5/RemotePort : 3389/TcpTestSucceeded : True | []",
                "SourceAddress : 2002:836b:2:3333::10/RemoteAddress : 2002:836b:2:1000::5/RemotePort : 3389/TcpTestSucceeded : True | []",
                "RemoteAddress : 2002:836b:2:1000::5/PingSucceeded : True/TcpTestSucceeded : False | [CLIENT_PING]",
                "RemoteAddress : 2002:836b:2:1000::5/RemotePort : 3389/ComputerName : x/TcpTestSucceeded : True | []",
                "RemoteAddress : 10.2.16.9/TcpTestSucceeded : True | []",
                "TcpTestSucceeded : True | []",
            })
    void only_who_answered_by_an_address_of_the_plan_counts(String lines, String signs) {
        assertThat(new TreeSet<>(signs(lines.replace('/', '\n') + "\n").seen())).hasToString(signs);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Active Routes:", "Rutas activas:"})
    void route_print_shows_the_routes(String heading) {
        String print = """
                C:\\>route print -6
                %1$s
                IPv6
                %1$s
                %2$s
                 If Metric Network Destination      Gateway
                  4    281 2002:836b:2:1000::/64    2002:836b:2:3333::1
                  4    281 2001:0:836b:2::/64       2002:836b:2:3333::1
                %1$s
                """;
        assertThat(signs(print.formatted("=".repeat(40), heading)).seen()).containsExactly(Sign.ROUTES);
    }

    @ParameterizedTest
    @CsvSource({"pass,pass,[ROUTES]", "pass,fail,[]", "fail,pass,[]"})
    void every_planned_route_must_have_passed(String first, String second, String signs) {
        String check = "{\"code\":\"ROUTE_THERE\",\"subject\":\"%s\",\"result\":\"%s\",\"seen\":\"\"}";
        Signs read = signs(
                "{\"schema\":\"outward-verify/1\",\"computer\":\"jump01\",\"readAt\":\"2026-11-23T09:14:03Z\",\"checks\":["
                        + check.formatted("2002:836b:2:1000::/64", first) + ","
                        + check.formatted("2001:0:836b:2::/64", second) + "]}\n");
        assertThat(new TreeSet<>(read.seen())).hasToString(signs);
        assertThat(read.readAt()).hasToString("2026-11-23T09:14:03Z");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // a session, and one that was refused all the same: the client answered
                "CLIENT_TCP | 2002:836b:2:1000::10 | pass | [CLIENT_SESSION]",
                "CLIENT_TCP | 2002:836b:2:1000::10 | reached | [CLIENT_SESSION]",
                "CLIENT_TCP | 2002:836b:2:1000::10 | fail | []",
                // nobody knows whose address that is
                "CLIENT_TCP | 2001:0:4137:9e76::5 | pass | []",
                "CLIENT_TCP | LAPTOP7 | pass | []",
                "SERVER_PING | 2002:836b:2:3333::1 | pass | [SERVER]",
                "SERVER_TCP | 2002:836b:2:3333::9 | pass | []",
            })
    void a_check_of_verify_proves_what_it_reached(String code, String subject, String result, String signs) {
        Signs read = signs(
                "{\"schema\":\"outward-verify/1\",\"computer\":\"jump01\",\"readAt\":\"2026-11-23T09:14:03Z\",\"checks\":["
                        + "{\"code\":\"%s\",\"subject\":\"%s\",\"result\":\"%s\",\"seen\":\"\"}]}\n"
                                .formatted(code, subject, result));
        assertThat(new TreeSet<>(read.seen())).hasToString(signs);
    }

    @ParameterizedTest
    @CsvSource({"ROUTES,routes", "SERVER,server", "CLIENT_PING,client-ping", "CLIENT_SESSION,client-session"})
    void a_sign_has_its_word(Sign sign, String word) {
        assertThat(sign.word()).isEqualTo(word);
    }

    @ParameterizedTest
    @CsvSource({"JUMP01,[SERVER]", "JUMP02,[]"})
    void a_text_of_another_computer_proves_nothing(String computer, String signs) {
        String text =
                "   Host Name . . . . . . . . . . . . : " + computer + "\n\nReply from 2002:836b:2:3333::1: time=1ms\n";
        assertThat(new TreeSet<>(signs("Windows IP Configuration\n\n" + text).seen()))
                .hasToString(signs);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2002:836b:2:1:0:5efe:a02:1005 | 2002:836b:2:1000::10 | 2002:836b:2:1:0:5efe:a02:100b | [ROUTES, SERVER, CLIENT_SESSION]",
                // another address of the server, a probe that is no client's, a script of an earlier plan
                "2002:836b:2:1::1 | 2001:db8:9::1 | 2002:836b:902:1:0:5efe:a02:100b | []",
            })
    void with_isatap_the_way_to_a_client_and_the_server_s_own_isatap_address_count(
            String server, String probe, String source, String signs) {
        String check = "{\"code\":\"%s\",\"subject\":\"%s\",\"result\":\"pass\",\"seen\":\"%s\"}";
        String text =
                "{\"schema\":\"outward-verify/1\",\"computer\":\"jump01\",\"readAt\":\"2026-11-23T09:14:03Z\",\"checks\":["
                        + check.formatted("SOURCE_CHOSEN", probe, source) + ","
                        + check.formatted("SERVER_TCP", server, "TCP 5985: connected from " + source) + ","
                        + check.formatted("CLIENT_TCP", "2002:836b:2:1000::10", "TCP 3389: connected from " + source)
                        + "]}\n";
        assertThat(new TreeSet<>(signs(Sample.isatap(), text).seen())).hasToString(signs);
    }

    private static Signs signs(String text) {
        return signs(Sample.edge(), text);
    }

    private static Signs signs(Expected expected, String text) {
        return Examination.ofHost(text, expected, expected.hosts().get(0)).signs();
    }
}
