package outward.plan;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import outward.command.CommandLines;
import outward.command.HostCommands;
import outward.design.Design;
import outward.design.Frame;
import outward.design.HostLine;
import outward.directaccess.Method;
import outward.finding.Finding;
import outward.finding.Standing;
import outward.finding.Verdict;
import outward.finding.Waiver;

/**
 * A revision of a site as it was stored: its design and what the rules reported; with what is so now: the waivers in
 * force, and the source addresses that hosts of the same names at other sites bring (SOURCE_AMBIGUOUS).
 */
public record Plan(
        UUID site,
        String siteName,
        PlanRevision revision,
        Frame frame,
        List<Finding> frameFindings,
        List<HostReport> hosts,
        List<Waiver> waivers,
        Instant readAt) {

    public Plan {
        frameFindings = List.copyOf(frameFindings);
        hosts = List.copyOf(hosts);
        waivers = waivers.stream().filter(w -> w.inForce(readAt)).toList();
    }

    /** The design of this revision. */
    public Design design() {
        return new Design(frame, hosts.stream().map(HostReport::line).toList());
    }

    /** Everything reported, the site first. */
    public List<Finding> findings() {
        return Stream.concat(frameFindings.stream(), hosts.stream().flatMap(h -> h.findings().stream()))
                .toList();
    }

    /** The verdict with the waivers in force. */
    public Verdict verdict() {
        return Verdict.of(standings());
    }

    /** Whether scripts may be handed over: nothing refuses, nothing is left to be confirmed or waived (safety Y2). */
    public boolean handsOver() {
        return standings().stream().noneMatch(Standing::open);
    }

    /** The lines that set this host up: none under limited ISATAP, where policy does it. */
    public HostCommands commands(HostLine host, CommandLines lines) {
        return frame.uses(Method.ISATAP) ? HostCommands.NONE : lines.of(host);
    }

    /** What still keeps scripts back, in the order it was reported. */
    public List<Finding> open() {
        Map<String, Waiver> waived = byCode();
        return findings().stream()
                .filter(f -> new Standing(f.weight(), waived.containsKey(f.code())).open())
                .toList();
    }

    private List<Standing> standings() {
        Map<String, Waiver> waived = byCode();
        return findings().stream()
                .map(f -> new Standing(f.weight(), waived.containsKey(f.code())))
                .distinct()
                .toList();
    }

    private Map<String, Waiver> byCode() {
        return waivers.stream().collect(Collectors.toMap(Waiver::code, Function.identity()));
    }
}
