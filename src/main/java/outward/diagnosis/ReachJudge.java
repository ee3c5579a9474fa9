package outward.diagnosis;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import outward.address.Ipv6;
import outward.address.Ipv6Prefix;
import outward.observed.drift.Cause;
import outward.observed.drift.Drift;
import outward.observed.drift.PlannedSource;
import outward.observed.text.Words;

/** Judges whether the server answers the host: first from which address it was asked (safety Y4). */
final class ReachJudge {
    private ReachJudge() {}

    static Judgement reachesServer(Evidence evidence) {
        Ipv6 server = evidence.at().frame().server().address();
        Optional<String> another = Pairs.values(evidence.text(), "remoteaddress")
                .filter(a -> Words.ipv6(a).filter(s -> s.equals(server)).isEmpty())
                .findFirst();
        if (another.isPresent()) {
            return Judgement.unread(another.get() + " was asked, not the server's " + server + ".");
        }
        Optional<Ipv6> source = Pairs.values(evidence.text(), "sourceaddress")
                .flatMap(a -> Words.ipv6(a).stream())
                .filter(a -> !PlannedSource.is(evidence.at().line(), a))
                .findFirst();
        if (source.isPresent()) {
            return elsewhere(evidence, source.get());
        }
        List<String> pings = Pairs.values(evidence.text(), "pingsucceeded").toList();
        List<String> sessions =
                Pairs.values(evidence.text(), "tcptestsucceeded").toList();
        if (pings.contains("True") || sessions.contains("True")) {
            return Judgement.says("The server answers the host.", Set.of(Cause.F5));
        }
        if (!pings.equals(List.of("False"))) {
            return Judgement.unread("PingSucceeded was not found in the text.");
        }
        return evidence.trail().serverIsNumbered()
                ? Judgement.shows(
                        Cause.F5,
                        "The server's " + server + " does not answer the host, and its own address is as it should be.")
                : Judgement.says(
                        "The server does not answer. Without its own addresses nobody can say on which side.",
                        Set.of());
    }

    /** From there neither an answer nor none says anything of the planned way (safety Y4). */
    private static Judgement elsewhere(Evidence evidence, Ipv6 source) {
        Ipv6 server = evidence.at().frame().server().address();
        if (source.equals(server)) {
            return Judgement.unread("The text is the server's: it asked itself. Run it on the host.");
        }
        Drift wrong = PlannedSource.wrong(
                evidence.at().line(), new Ipv6Prefix(Objects.requireNonNull(server), 128), source.toString());
        return Judgement.says(
                        "Windows asked from " + source + "; planned is "
                                + PlannedSource.of(evidence.at().line())
                                + ". Whether the server answers another address says nothing of the way: mend the source"
                                + " first.",
                        Set.of())
                .noticing(List.of(wrong))
                .leadingTo(Question.HOST_CHOICE);
    }
}
