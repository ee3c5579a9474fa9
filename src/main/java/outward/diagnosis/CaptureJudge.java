package outward.diagnosis;

import java.util.Set;
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
        return Loss.of(evidence.question(), evidence.answer().choice())
                .map(loss -> loss.judge(evidence))
                .orElseGet(() -> Judgement.says(
                                "Packets leave towards the client, and nothing returns.", Set.of(Cause.F2, Cause.F5))
                        .leadingTo(Question.CAPTURE_CLIENT));
    }

    static Judgement client(Evidence evidence) {
        return Loss.of(evidence.question(), evidence.answer().choice())
                .map(loss -> loss.judge(evidence))
                .orElseGet(() -> Judgement.says(
                        "The client answers: the answer is lost on its way back.", Set.of(Cause.F13, Cause.F14)));
    }
}
