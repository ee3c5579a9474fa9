package outward.runbook.document;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import outward.directaccess.Deprecation;
import outward.finding.Finding;
import outward.finding.Severity;
import outward.finding.Waiver;
import outward.plan.Plan;
import outward.runbook.Prose;
import outward.runbook.Runbook;
import outward.runbook.Scope;

/** What stands before the steps. */
final class Opening {
    private static final String ARTICLE =
            "J. Jones, Windows Server 2012 DirectAccess Manage Out using Native IPv6, 18 March 2013, and its comments";

    private Opening() {}

    static Stream<Part> parts(Runbook runbook) {
        Scope scope = runbook.scope();
        List<Part> parts = new ArrayList<>(List.of(new Part(facts(scope))));
        if (!scope.plan().waivers().isEmpty()) {
            parts.add(new Part(waivers(scope.plan())));
        }
        if (scope.refused()) {
            parts.add(new Part(refused(scope.plan())));
        } else if (!runbook.confirmations().isEmpty()) {
            parts.add(new Part(confirmations(runbook.confirmations())));
        }
        parts.add(TopologySection.of(scope));
        parts.add(PlanSection.prefixes(scope));
        if (!scope.refused()) {
            parts.add(new Part(PlanSection.hosts(scope)));
        }
        parts.add(new Part(cautions(scope.plan())));
        return parts.stream();
    }

    private static String facts(Scope scope) {
        Plan plan = scope.plan();
        var revision = plan.revision();
        List<Prose> items = new ArrayList<>(List.of(
                Prose.of("Customer: {}", scope.customer()),
                Prose.of("Site: {}", plan.siteName()),
                Prose.of(
                        "Plan: revision {}, hash `{}`",
                        revision.number(),
                        new Prose(revision.hash().hex())),
                Prose.of(
                        "Made: {} by {}. {}",
                        revision.createdAt().truncatedTo(ChronoUnit.SECONDS).toString(),
                        revision.createdBy(),
                        revision.reason()),
                Prose.of("Verdict: {}", plan.verdict().word()),
                Prose.of("Setting: {}", Setting.of(scope)),
                Prose.of("Impact: {}", Impact.of(scope)),
                Prose.of("The article, where it is named as a source: " + ARTICLE),
                Prose.of("RFCs are named by number; not all of their texts were read again for this plan"),
                Prose.of("Proof: " + Runbook.NOT_RUN_ON_WINDOWS),
                Prose.of("Lifecycle: " + Deprecation.NOTICE)));
        if (scope.from() != null) {
            items.add(Prose.of(
                    "Carried out before: {}",
                    (scope.carried().isRecorded() ? "as recorded, of " : "") + scope.earlier()));
        }
        if (scope.checkpoint() != null) {
            items.add(Prose.of("Audit trail at that time: {}", scope.checkpoint()));
        }
        return new Section().heading(2, "At a glance").items(items.stream()).markdown();
    }

    private static String waivers(Plan plan) {
        Section section = new Section()
                .heading(2, "Waivers in force")
                .items(plan.waivers().stream()
                        .map(w -> Prose.of(
                                "{}: accepted by {}, {}. {}", w.code(), w.memberName(), Running.end(w), w.reason())));
        List<Finding> accepted = accepted(plan);
        return accepted.isEmpty()
                ? section.markdown()
                : section.say("What was accepted would refuse this plan:")
                        .items(FindingList.items(accepted))
                        .markdown();
    }

    private static List<Finding> accepted(Plan plan) {
        Set<String> waived = plan.waivers().stream().map(Waiver::code).collect(Collectors.toSet());
        return plan.findings().stream()
                .filter(f -> f.severity() == Severity.REFUSE && waived.contains(f.code()))
                .toList();
    }

    private static String refused(Plan plan) {
        return new Section()
                .heading(2, "Refused")
                .say("This plan may not be carried out. There are no commands and no scripts that change anything.")
                .items(FindingList.items(plan.open()))
                .markdown();
    }

    private static String confirmations(List<Finding> open) {
        return new Section()
                .heading(2, "Confirm first")
                .say(
                        "No step below is to be carried out before each of these is read, recorded in the plan, or waived with a"
                                + " reason. Until then the ZIP holds the documents and the reading script only.")
                .items(FindingList.items(open))
                .markdown();
    }

    private static String cautions(Plan plan) {
        Set<Finding> open = Set.copyOf(plan.open());
        List<Finding> told = plan.findings().stream()
                .filter(f -> f.severity() != Severity.REFUSE && !open.contains(f))
                .toList();
        return new Section()
                .heading(2, "Worth knowing")
                .items(FindingList.items(told))
                .markdown();
    }
}
