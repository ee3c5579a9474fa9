package outward.runbook.document;

import java.util.stream.Stream;
import outward.directaccess.Deprecation;
import outward.runbook.Prose;
import outward.runbook.Runbook;
import outward.runbook.Scope;

/** The change request, one page: impact, risk, back-out, minutes, tests. */
public final class ChangeRequest {
    private static final int FIXED_MINUTES = 100;
    private static final int MINUTES_PER_HOST = 10;

    private ChangeRequest() {}

    /** The document of this scope; of a refused plan it requests nothing. */
    public static Document of(Scope scope) {
        return new Document(
                "change-request",
                "Change request: managing DirectAccess clients from "
                        + scope.plan().siteName(),
                Running.lines(scope),
                () -> Stream.of(scope.refused() ? refused() : request(scope)));
    }

    private static String refused() {
        return new Section()
                .say("The plan is refused; no change is requested. The runbook says why and what fits.")
                .markdown();
    }

    private static String request(Scope scope) {
        return new Section()
                .heading(2, "What")
                .say(what(scope))
                .heading(2, "Impact")
                .say(Impact.of(scope))
                .heading(2, "Risk")
                .items(risks())
                .heading(2, "Back-out")
                .say(
                        "AAAA records first, then firewall rules, list entries, each host, router advertisements, routes in the"
                                + " network, and the server's own settings last. Scripts remove only what they recorded as added. The"
                                + " policies were backed up before. Decide by the end of two thirds of the window.")
                .heading(2, "Time")
                .say(
                        "About {} minutes, estimated: 100 for reading, backup, list, policies and tests, and 10 for each host to set"
                                + " up. Clients that are offline take the policy later.",
                        minutes(scope))
                .heading(2, "Tests")
                .items(tests())
                .markdown();
    }

    private static Prose what(Scope scope) {
        return Prose.of(
                "Management hosts of {} that are to reach DirectAccess clients: {}. Setting: {}.",
                scope.customer(),
                scope.hosts().size(),
                Setting.of(scope));
    }

    private static Stream<Prose> tests() {
        return Stream.of(
                Prose.of("the server answers the planned address of each host"),
                Prose.of("a TCP port of a connected client answers, with a user signed in; a ping is not enough"),
                Prose.of("the same before anybody signs in: it proves the management servers list"),
                Prose.of("clients that were connected before still are"));
    }

    private static Stream<Prose> risks() {
        return Stream.of(
                Prose.of(
                        "A wrong or missing entry of the management servers list shows as sessions that open only after a user"
                                + " signs in; it does not cut clients off."),
                Prose.of("An AAAA record may move clients' traffic to a host from NAT64 to IPv6."),
                Prose.of("What else is worth knowing stands at the beginning of the runbook."),
                Prose.of(Runbook.NOT_RUN_ON_WINDOWS),
                Prose.of(Deprecation.NOTICE));
    }

    private static int minutes(Scope scope) {
        return FIXED_MINUTES + MINUTES_PER_HOST * scope.hosts().size();
    }
}
