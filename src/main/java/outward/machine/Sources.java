package outward.machine;

import java.util.stream.Stream;
import outward.finding.Finding;
import outward.finding.rules.HostInspection;

/** Which of its addresses the computer sends from: IPsec of a site knows only the one that was planned there (safety Y4). */
final class Sources {
    private Sources() {}

    static Stream<Finding> findings(Machine machine) {
        return machine.placements().stream()
                .flatMap(placement -> new HostInspection(placement.frame())
                        .sources(placement.specific(), machine.others(placement)).stream()
                                .map(finding -> at(placement, finding)));
    }

    private static Finding at(Placement placement, Finding finding) {
        return new Finding(
                finding.code(),
                finding.weight(),
                finding.subject() + " at " + placement.called(),
                finding.message(),
                finding.fits(),
                finding.source());
    }
}
