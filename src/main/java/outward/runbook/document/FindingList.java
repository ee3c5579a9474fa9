package outward.runbook.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import outward.finding.Finding;
import outward.runbook.Prose;

/** Findings as items: what is said of many hosts in the same words is said once. */
final class FindingList {
    private static final int NAMED = 10;

    private FindingList() {}

    static Stream<Prose> items(List<Finding> findings) {
        Map<Finding, List<String>> subjects = new LinkedHashMap<>();
        for (Finding finding : findings) {
            subjects.computeIfAbsent(withoutSubject(finding), f -> new ArrayList<>())
                    .add(finding.subject());
        }
        return subjects.entrySet().stream().map(e -> item(e.getKey(), e.getValue()));
    }

    private static Finding withoutSubject(Finding finding) {
        return new Finding(finding.code(), finding.weight(), "", finding.message(), finding.fits(), finding.source());
    }

    private static Prose item(Finding finding, List<String> subjects) {
        Prose fits = finding.fits() == null ? Prose.of("") : Prose.of(" What fits instead: {}.", finding.fits());
        return Prose.of(
                "**{}** {}{}{} Source: {}.",
                finding.code(),
                named(subjects),
                finding.message(),
                fits,
                finding.source());
    }

    private static Prose named(List<String> subjects) {
        if (subjects.get(0).equals(Finding.SITE)) {
            return Prose.of("");
        }
        String names = String.join(", ", subjects.subList(0, Math.min(NAMED, subjects.size())));
        return subjects.size() <= NAMED
                ? Prose.of("{}: ", names)
                : Prose.of("{} and {} more: ", names, subjects.size() - NAMED);
    }
}
