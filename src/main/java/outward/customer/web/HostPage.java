package outward.customer.web;

import java.util.List;
import outward.command.Arrives;
import outward.command.ClientPassage;
import outward.command.Dies;
import outward.command.HostCommands;
import outward.customer.HostSummary;
import outward.plan.HostReport;
import outward.plan.SiteOverview;

/** A host as its page shows it: its line of the plan in force, what is reported of it, the way to clients, and the commands. */
public record HostPage(
        SiteOverview site, HostSummary host, HostReport report, List<ClientPassage> passages, HostCommands commands) {
    /** How one passage ends, in a sentence. */
    public static String ends(ClientPassage passage) {
        if (passage.passage() instanceof Dies dies) {
            return dies.sentence();
        }
        Arrives arrives = (Arrives) passage.passage();
        return "Arrives, and so does the answer, from " + arrives.source()
                + (arrives.otherSources().isEmpty() ? "." : " or another address of this machine.");
    }

    /** The passages with their ends. */
    public List<Way> ways() {
        return passages.stream()
                .map(p -> new Way(p.tunnel().name(), p.tunnel().clientPrefix().toString(), ends(p)))
                .toList();
    }

    /** One way to clients. */
    public record Way(String tunnel, String prefix, String end) {}
}
