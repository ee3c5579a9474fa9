package outward.diagnosis;

import java.util.Set;
import java.util.stream.Stream;
import outward.observed.drift.Cause;

/** Judges what a person saw: where packets are lost, and how the internal adapter is set. */
final class CaptureJudge {
    private CaptureJudge() {}

    static Judgement gateway(Evidence evidence) {
        return evidence.chose("yes")
                ? Judgement.shows(Cause.F21, "The internal adapter has a default gateway or a public IPv4 address.")
                : Judgement.says(
                        "The internal adapter has no default gateway and no public address.", Set.of(Cause.F21));
    }

    /** Packets that do not arrive are lost before the server, those that do not leave in it (facts F2, F4, F5). */
    static Judgement server(Evidence evidence) {
        if (evidence.chose("none")) {
            return only(evidence, "Nothing from the host arrives at the server.", Cause.F3, Cause.F5);
        }
        if (evidence.chose("in")) {
            return only(
                    evidence, "Packets arrive at the server and do not leave towards the client.", Cause.F2, Cause.F4);
        }
        if (evidence.chose("back")) {
            return only(
                    evidence,
                    "The client's answer reaches the server and is not handed to the host.",
                    Cause.F2,
                    Cause.F21);
        }
        return Judgement.says("Packets leave towards the client, and nothing returns.", Set.of(Cause.F2, Cause.F5))
                .leadingTo(Question.CAPTURE_CLIENT);
    }

    static Judgement client(Evidence evidence) {
        if (evidence.chose("none")) {
            return only(
                    evidence,
                    "What the server sent does not come out of the client's tunnel.",
                    Cause.F14,
                    Cause.F9,
                    Cause.F27);
        }
        return evidence.chose("in")
                ? only(evidence, "Packets come out of the client's tunnel and are not answered.", Cause.F13, Cause.F15)
                : Judgement.says(
                        "The client answers: the answer is lost on its way back.", Set.of(Cause.F13, Cause.F14));
    }

    /** Where a loss may have two causes, one is shown only once the other is ruled out. */
    private static Judgement only(Evidence evidence, String sentence, Cause... possible) {
        var open = Stream.of(possible).filter(evidence::isOpen).toList();
        return open.size() == 1 ? Judgement.shows(open.get(0), sentence) : Judgement.says(sentence, Set.of());
    }
}
