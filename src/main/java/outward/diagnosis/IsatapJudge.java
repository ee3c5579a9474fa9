package outward.diagnosis;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import outward.observed.drift.Cause;
import outward.observed.drift.DriftCode;
import outward.observed.drift.Examination;
import outward.observed.drift.Topic;
import outward.observed.host.SeenInterface;

/** Judges what a host prints that comes to the server by ISATAP. */
final class IsatapJudge {
    /** Windows 10 from its first build to the last one before 1703 (facts I5, F20). */
    private static final int FIRST_10 = 10240;

    private static final int BUILD_1703 = 15063;

    private IsatapJudge() {}

    static Judgement isatap(Evidence evidence) {
        List<Map<String, String>> found = Pairs.of(evidence.text());
        List<String> states = Pairs.values(evidence.text(), "state").toList();
        if (states.isEmpty()) {
            return Judgement.unread("The property State was not found in the text (" + found.size() + " objects).");
        }
        return states.contains("Disabled")
                ? Judgement.shows(Cause.F19, "ISATAP is switched off on the host: State Disabled.")
                : Judgement.says("ISATAP is not switched off: State " + String.join(", ", states) + ".", Set.of());
    }

    static Judgement adapters(Evidence evidence) {
        Examination examination = evidence.host();
        boolean seen = examination.state().interfaces().stream().anyMatch(IsatapJudge::isIsatap);
        boolean whole = examination.shown().contains(Topic.INTERFACES);
        Judgement said = Shown.of(
                examination,
                d -> Shown.when(d, Cause.F19, DriftCode.ISATAP_DISCONNECTED),
                seen || whole,
                "The ISATAP adapter is connected.",
                Set.of(Cause.F19));
        return said.kind() == Judgement.Kind.SAYS && !seen
                ? Judgement.shows(Cause.F19, "The host has no ISATAP adapter.")
                : said;
    }

    private static boolean isIsatap(SeenInterface seen) {
        return String.valueOf(seen.on().name()).toLowerCase(Locale.ROOT).contains("isatap");
    }

    static Judgement build(Evidence evidence) {
        OptionalInt read = buildNumber(evidence);
        if (read.isEmpty()) {
            return Judgement.unread("One BuildNumber was expected.");
        }
        int build = read.getAsInt();
        return build >= FIRST_10 && build < BUILD_1703
                ? Judgement.shows(Cause.F20, "The host runs build " + build + ", older than 15063 (Windows 10 1703).")
                : Judgement.says("The host's build " + build + " is not one of those.", Set.of(Cause.F20));
    }

    /** The one build that the text names; empty where it names none or several. */
    static OptionalInt buildNumber(Evidence evidence) {
        int[] builds = Pairs.values(evidence.text(), "buildnumber")
                .filter(v -> v.matches("[0-9]{4,5}"))
                .mapToInt(Integer::parseInt)
                .distinct()
                .toArray();
        return builds.length == 1 ? OptionalInt.of(builds[0]) : OptionalInt.empty();
    }
}
