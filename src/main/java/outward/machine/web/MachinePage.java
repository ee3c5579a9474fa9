package outward.machine.web;

import java.util.List;
import java.util.stream.Collectors;
import outward.command.CommandLines;
import outward.command.HostCommands;
import outward.customer.HostSummary;
import outward.directaccess.Method;
import outward.finding.Finding;
import outward.machine.Machine;
import outward.machine.Namesake;
import outward.machine.Placement;
import outward.plan.SiteOverview;

/**
 * A computer as the page of one of its hosts shows it.
 *
 * @param all hosts that may be the same computer
 * @param chosen those that are taken for it here
 */
public record MachinePage(
        SiteOverview site, HostSummary host, List<Namesake> all, List<Namesake> chosen, Machine machine) {
    /** What the placements do to each other. */
    public List<Finding> findings() {
        return machine.findings();
    }

    /** Whether a namesake is taken for this computer here. */
    public boolean takes(Namesake namesake) {
        return chosen.contains(namesake);
    }

    /** A namesake, as its box says it. */
    public String words(Namesake namesake) {
        return namesake.name() + " at " + namesake.siteName() + ", " + namesake.customer();
    }

    /** The lines that set up one placement with specific routes; none where its site sets nothing on the host. */
    public HostCommands commands(Placement placement) {
        return placement.frame().uses(Method.ISATAP) ? HostCommands.NONE : new CommandLines().of(placement.specific());
    }

    /** The query that says what was chosen. */
    public String query() {
        return chosen.stream().map(n -> "with=" + n.host()).collect(Collectors.joining("&", "?chosen=yes&", ""));
    }
}
