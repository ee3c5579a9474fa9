package outward.diagnosis;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import outward.observed.drift.ComputerName;
import outward.observed.host.HostReport;
import outward.observed.host.HostState;

/** Which computer printed an answer, by the names in it: another's is not judged. */
final class Speaker {
    private Speaker() {}

    /** Why the answer is not taken; empty where nothing in it names another computer than the one that was asked. */
    static Optional<Judgement> refusal(Evidence evidence, HostState state) {
        List<String> names = ComputerName.of(state);
        String asked = asked(evidence);
        if (names.size() > 1) {
            return unread("The text is from several computers, " + String.join(" and ", names) + "; asked is "
                    + (asked.isEmpty() ? "the " + at(evidence) : asked) + ". Paste what that one printed, alone.");
        }
        return names.stream()
                .filter(n -> !asked.isEmpty() && !ComputerName.isSame(n, asked))
                .map(n -> "The text is from the computer " + n + "; asked is " + asked + ", the " + at(evidence) + ".")
                .findFirst()
                .or(() -> others(evidence)
                        .filter(o -> names.stream().anyMatch(n -> ComputerName.isSame(n, o)))
                        .map(o -> "The text is from the computer " + o + "; asked is the " + at(evidence) + ".")
                        .findFirst())
                .flatMap(Speaker::unread);
    }

    private static Optional<Judgement> unread(String sentence) {
        return Optional.of(Judgement.unread(sentence));
    }

    private static String at(Evidence evidence) {
        return evidence.question().vantagePoint().label();
    }

    /** The name of the machine that is asked, as it is known or as it called itself before; else empty. */
    private static String asked(Evidence evidence) {
        return switch (evidence.question().vantagePoint()) {
            case HOST -> evidence.at().line().name();
            case CLIENT, CLIENT_AND_CONTROLLER -> {
                String client = evidence.at().client().name();
                yield client == null ? before(evidence) : client;
            }
            case SERVER -> before(evidence);
        };
    }

    /** What the same machine called itself in its answers until now. */
    private static String before(Evidence evidence) {
        return evidence.trail().judged().stream()
                .map(Judged::answer)
                .filter(a -> a.question().vantagePoint() == evidence.question().vantagePoint())
                .flatMap(a -> ComputerName.of(HostReport.read(a.text())).stream())
                .findFirst()
                .orElse("");
    }

    /** The names of the machines that are not asked. */
    private static Stream<String> others(Evidence evidence) {
        VantagePoint asked = evidence.question().vantagePoint();
        return Stream.concat(
                asked == VantagePoint.HOST
                        ? Stream.empty()
                        : Stream.of(evidence.at().line().name()),
                asked == VantagePoint.CLIENT
                        ? Stream.empty()
                        : Stream.ofNullable(evidence.at().client().name()));
    }
}
