package outward.runbook.document;

import java.util.List;
import java.util.stream.Stream;
import outward.runbook.Prose;
import outward.runbook.Scope;

/** What stands behind the steps: who signs, and what the words mean to somebody who has not planned it. */
final class Closing {
    private static final String LINE = "_".repeat(24);
    private static final List<String> SIGNING =
            List.of("Read and agreed, for the customer", "Carried out by", "Tested by", "Taken back by, if it was");

    private Closing() {}

    static Stream<Part> parts(Scope scope) {
        Part words = new Part(words(), Part.Place.NEW_PAGE);
        return scope.refused() ? Stream.of(words) : Stream.of(new Part(signatures(), Part.Place.SIGNED), words);
    }

    private static String signatures() {
        return new Section()
                .heading(2, "Signatures")
                .items(SIGNING.stream().map(who -> Prose.of("{}: name, date, signature {}", who, new Prose(LINE))))
                .markdown();
    }

    private static String words() {
        return new Section()
                .heading(2, "Words")
                .items(WORDS.stream().map(word -> Prose.of("**{}**: {}", word.name(), word.meaning())))
                .markdown();
    }

    private record Word(String name, String meaning) {}

    private static final List<Word> WORDS = List.of(
            new Word("AAAA record", "an entry in DNS that gives a name its IPv6 address"),
            new Word(
                    "Audit trail, checkpoint",
                    "the planner's record of who did what, and a signed statement of how far it went when this was handed out"),
            new Word("Back-out", "the steps from this plan back to what was there before"),
            new Word("DirectAccess client", "the remote computer that is managed"),
            new Word("DirectAccess server", "the server at this site through which those computers reach the intranet"),
            new Word(
                    "IP-HTTPS, Teredo, 6to4",
                    "three ways in which a DirectAccess client carries IPv6 over the IPv4 Internet; each has its own addresses"),
            new Word("ISATAP", "carries IPv6 over an intranet that has IPv4 only"),
            new Word("Manage-out", "connections that begin inside and go to DirectAccess clients"),
            new Word("Management host", "the computer inside that starts those connections, such as a help desk's"),
            new Word(
                    "Management servers list",
                    "the list inside DirectAccess of computers that reach a client before anybody signs in on it"),
            new Word(
                    "NAT64",
                    "lets DirectAccess clients reach servers that have IPv4 only; nothing is numbered from its addresses"),
            new Word(
                    "Plan hash",
                    "a number made from everything in the plan: two plans with the same hash are the same"),
            new Word(
                    "Prefix, route, next hop",
                    "a range of addresses, the way to it, and the first machine on that way"),
            new Word("Router advertisement", "a router's message from which computers make themselves IPv6 addresses"),
            new Word("Verdict", "whether the plan may be carried out: plannable, confirm first, or refused"),
            new Word("Waiver", "something that was found and that a person accepted, with a reason and an end"));
}
