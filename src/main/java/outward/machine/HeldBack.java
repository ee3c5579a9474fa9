package outward.machine;

import java.util.stream.Stream;
import outward.finding.Finding;

/** Sites whose own plan hands no scripts over yet. */
final class HeldBack {
    private HeldBack() {}

    static Stream<Finding> findings(Machine machine) {
        return machine.placements().stream()
                .filter(placement -> !placement.handsOver())
                .map(placement -> Finding.refuse(
                        "SCRIPTS_HELD_BACK",
                        machine.name(),
                        "The plan of " + placement.called()
                                + " is refused, or something in it is still to be confirmed: it hands over no scripts.",
                        "safety: what is unread is confirmed first"));
    }
}
