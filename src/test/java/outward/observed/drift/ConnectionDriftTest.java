package outward.observed.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import outward.observed.Understood;

/** Who did not answer JUMP01 of the sample edge, ends what was shown of the same address and kind. */
class ConnectionDriftTest {
    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-24T09:00:00Z");

    private static Examination read(String text) {
        Expected expected = Sample.edge();
        return Examination.ofHost(
                text.replace("SRC", "SourceAddress : 2002:836b:2:3333::10").replace('/', '\n') + "\n",
                expected,
                expected.hosts().get(0));
    }

    private static String drift(Examination examination) {
        return examination.drift().stream().map(d -> d.code() + " " + d.about()).collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # the server: a ping that nobody answered, in both forms
            RemoteAddress : 2002:836b:2:3333::1/SRC/PingSucceeded : False                                   | SERVER_NOT_REACHED 2002:836b:2:3333::1
            Ping statistics for 2002:836b:2:3333::1:/Packets: Sent = 4, Received = 0, Lost = 4 (100% loss), | SERVER_NOT_REACHED 2002:836b:2:3333::1
            # a closed port of a server that answers says nothing of the way, nor one alone
            RemoteAddress : 2002:836b:2:3333::1/RemotePort : 5985/SRC/PingSucceeded : True/TcpTestSucceeded : False  | ''
            RemoteAddress : 2002:836b:2:3333::1/RemotePort : 5985/SRC/TcpTestSucceeded : False              | ''
            RemoteAddress : 2002:836b:2:3333::1/RemotePort : 5985/SRC/PingSucceeded : False/TcpTestSucceeded : True  | ''
            # a client: ping and session apart
            RemoteAddress : 2002:836b:2:1000::5/SRC/PingSucceeded : False                                   | CLIENT_PING_UNANSWERED 2002:836b:2:1000::5
            RemoteAddress : 2002:836b:2:1000::5/RemotePort : 3389/SRC/TcpTestSucceeded : False              | CLIENT_NOT_REACHED 2002:836b:2:1000::5
            RemoteAddress : 2002:836b:2:1000::5/RemotePort : 0/SRC/TcpTestSucceeded : False                 | ''
            # who is no client of the plan, and what stands under no address
            RemoteAddress : 2001:db8:9::5/SRC/PingSucceeded : False                                         | ''
            PingSucceeded : False                                                                           | ''
            RemoteAddress : 2002:836b:2:1000::5/SRC/PingSucceeded : True/PingSucceeded : False              | ''
            # some of four came back; none was sent
            Ping statistics for 2002:836b:2:1000::5:/Packets: Sent = 4, Received = 1, Lost = 3 (75% loss),  | ''
            Ping statistics for 2002:836b:2:1000::5:/Packets: Sent = 0, Received = 0, Lost = 0 (0% loss),   | ''
            # the later of two tries holds
            RemoteAddress : 2002:836b:2:1000::5/SRC/PingSucceeded : False/RemoteAddress : 2002:836b:2:1000::5/SRC/PingSucceeded : True | ''
            RemoteAddress : 2002:836b:2:1000::5/SRC/PingSucceeded : True/RemoteAddress : 2002:836b:2:1000::5/SRC/PingSucceeded : False | CLIENT_PING_UNANSWERED 2002:836b:2:1000::5
            # from another source it is that source that differs (safety Y4)
            RemoteAddress : 2002:836b:2:1000::5/SourceAddress : 2001:db8:77::5/PingSucceeded : False        | WRONG_SOURCE 2002:836b:2:1000::/64
            RemoteAddress : 2002:836b:2:1000::5/SourceAddress : 2001:db8:77::5/PingSucceeded : True         | WRONG_SOURCE 2002:836b:2:1000::/64
            RemoteAddress : 2002:836b:2:3333::1/SourceAddress : 2001:db8:77::5/PingSucceeded : False        | ''
            """)
    void who_did_not_answer_differs(String lines, String drift) {
        assertThat(drift(read(lines))).isEqualTo(drift);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Request timed out.",
                "Destination host unreachable.",
                "Reply from 2002:836b:2:3333::1: Destination host unreachable.",
                "General failure."
            })
    void a_ping_of_a_name_that_nobody_answered_says_whom_it_asked(String four) {
        Examination now = read("""
                Pinging laptop7.corp.example.com [2002:836b:2:1000::5] from 2002:836b:2:3333::10 with 32 bytes of data:
                %1$s
                %1$s

                Ping statistics for 2002:836b:2:1000::5:
                    Packets: Sent = 2, Received = %2$s, Lost = 0 (0%% loss),
                """.formatted(four, four.startsWith("Reply") ? 2 : 0));
        assertThat(drift(now)).isEqualTo("CLIENT_PING_UNANSWERED 2002:836b:2:1000::5");
        assertThat(now.reading().notUnderstood()).isEmpty();
        assertThat(now.reading().said(Understood.Kind.CONNECTION, "2002:836b:2:1000::5"))
                .containsExactly("ping from 2002:836b:2:3333::10: no answer");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Reply from 2002:836b:2:1000::5: time=1ms | ping: answered",
                "RemoteAddress : 2002:836b:2:1000::5/RemotePort : 3389/SRC/PingSucceeded : True/TcpTestSucceeded : False"
                        + " | ping from 2002:836b:2:3333::10: answered, TCP 3389 from 2002:836b:2:3333::10: no answer",
                "RemoteAddress : 2002:836b:2:1000::5/SourceAddress : 2001:db8:77::5/PingSucceeded : False | ping from 2001:db8:77::5: no answer",
            })
    void every_try_is_named_with_its_answer(String lines, String understood) {
        assertThat(String.join(", ", read(lines).reading().said(Understood.Kind.CONNECTION, "2002:836b:2:1000::5")))
                .isEqualTo(understood);
    }

    static List<String> failures() {
        return List.of("SERVER_NOT_REACHED", "CLIENT_PING_UNANSWERED", "CLIENT_NOT_REACHED");
    }

    /** An answer of the same kind ends it, a list of routes or a run of verify.ps1 without one does not. */
    @ParameterizedTest
    @MethodSource("failures")
    void it_stands_until_there_is_an_answer_of_its_kind(String code) {
        MachineDrift silent =
                after(new MachineDrift("x", "JUMP01", new UUID(0, 1), MONDAY, 3, List.of()), MONDAY, false);
        assertThat(codes(silent)).contains(code);
        MachineDrift later = silent.after(
                new UUID(0, 2),
                read(
                        "{\"schema\":\"outward-verify_1\",\"computer\":\"jump01\",\"checks\":[{\"code\":\"IPV6_ENABLED\",\"subject\":\"x\",\"result\":\"pass\",\"seen\":\"\"}]}"
                                .replace("_1\"", "\\u002f1\"")),
                TUESDAY);
        assertThat(codes(later)).isEqualTo(codes(silent));
        assertThat(codes(after(later, TUESDAY, true))).isEmpty();
    }

    /** A try from the planned address ends it, of clients of the same kind; one that names no source does not. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RemoteAddress : 2002:836b:2:1000::9/SRC/PingSucceeded : False | CLIENT_PING_UNANSWERED",
                "RemoteAddress : 2001:0:836b:2::9/SRC/PingSucceeded : True | WRONG_SOURCE",
                "Reply from 2002:836b:2:1000::9: time=1ms | WRONG_SOURCE",
            })
    void another_source_stands_until_the_planned_one_is_seen(String later, String standing) {
        MachineDrift wrong = new MachineDrift("x", "JUMP01", new UUID(0, 1), MONDAY, 3, List.of())
                .after(
                        new UUID(0, 2),
                        read("RemoteAddress : 2002:836b:2:1000::5/SourceAddress : 2001:db8:77::5/PingSucceeded : True"),
                        MONDAY);
        assertThat(codes(wrong)).isEqualTo("WRONG_SOURCE");
        assertThat(codes(wrong.after(new UUID(0, 3), read(later), TUESDAY))).isEqualTo(standing);
    }

    private static MachineDrift after(MachineDrift before, Instant at, boolean answered) {
        String word = answered ? "True" : "False";
        return before.after(
                new UUID(0, 3),
                read(
                        "RemoteAddress : 2002:836b:2:3333::1/SRC/PingSucceeded : %1$s/RemoteAddress : 2002:836b:2:1000::5/RemotePort : 3389/SRC/PingSucceeded : %1$s/TcpTestSucceeded : %1$s"
                                .formatted(word)),
                at);
    }

    private static String codes(MachineDrift machine) {
        return machine.findings().stream().map(f -> f.drift().code().name()).collect(Collectors.joining(" "));
    }
}
