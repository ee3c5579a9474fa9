package outward.transfer;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import outward.finding.Finding;
import outward.finding.Severity;
import outward.finding.Waiver;
import outward.plan.Plan;
import outward.runbook.Scope;

/** What the command says of one site: the verdict, and each finding by its code. */
final class SiteSummary {
    private SiteSummary() {}

    static void print(Scope scope, PrintStream out) {
        Plan plan = scope.plan();
        var method = plan.frame().method();
        out.println(scope.customer() + " / " + plan.siteName() + ": "
                + plan.verdict().word() + (method == null ? "" : ", method " + method.word()) + ", hosts "
                + plan.hosts().size());
        Set<String> waived = waived(plan);
        Map<String, List<Finding>> byCode = plan.findings().stream()
                .collect(Collectors.groupingBy(Finding::code, LinkedHashMap::new, Collectors.toList()));
        byCode.values().forEach(found -> out.println("  " + line(found, waived)));
    }

    private static String line(List<Finding> found, Set<String> waived) {
        Finding first = found.get(0);
        String subject = first.subject().equals(Finding.SITE) ? "" : first.subject() + ": ";
        String more = found.size() == 1 ? "" : " (and " + (found.size() - 1) + " more)";
        return first.severity().word() + " " + first.code() + (waived.contains(first.code()) ? " (waived)" : "") + ": "
                + subject + first.message() + more;
    }

    /** Whether something needs a look that nobody accepted. */
    static boolean warns(Plan plan) {
        Set<String> waived = waived(plan);
        return plan.findings().stream().anyMatch(f -> f.severity() == Severity.WARN && !waived.contains(f.code()));
    }

    private static Set<String> waived(Plan plan) {
        return plan.waivers().stream().map(Waiver::code).collect(Collectors.toSet());
    }
}
