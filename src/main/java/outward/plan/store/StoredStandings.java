package outward.plan.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import outward.finding.Finding;
import outward.finding.Standing;
import outward.finding.Verdict;
import outward.plan.FindingCounts;

/** A verdict from what is stored of a plan's findings, without its hosts; {@code open} counts what keeps scripts back. */
record StoredStandings(Verdict verdict, int open) {
    static StoredStandings of(List<Finding> frame, FindingCounts hosts, Set<String> waived) {
        List<Standing> standings = new ArrayList<>();
        int open = 0;
        for (Finding finding : frame) {
            var standing = new Standing(finding.weight(), waived.contains(finding.code()));
            standings.add(standing);
            open += standing.open() ? 1 : 0;
        }
        for (var counted : hosts.byCode().entrySet()) {
            var standing = new Standing(counted.getValue().weight(), waived.contains(counted.getKey()));
            standings.add(standing);
            open += standing.open() ? counted.getValue().hosts() : 0;
        }
        return new StoredStandings(Verdict.of(standings), open);
    }
}
