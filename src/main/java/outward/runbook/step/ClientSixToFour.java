package outward.runbook.step;

import java.util.List;
import java.util.stream.Stream;
import outward.directaccess.Topology;
import outward.runbook.Chapter;
import outward.runbook.Dialect;
import outward.runbook.Guarded;
import outward.runbook.Scope;
import outward.runbook.SiteNames;
import outward.runbook.Step;
import outward.runbook.StepDraft;

/** 6to4 is left out of the plan; a policy disables it on clients, never on the server (article, safety Y16). */
public final class ClientSixToFour implements Chapter {
    /** Who loses what when 6to4 goes. */
    public static final String IMPACT =
            "Disabling 6to4 on the clients: one with a public IPv4 address that is connected by"
                    + " 6to4 loses its open sessions when it takes the policy, and then connects by IP-HTTPS or, where there is"
                    + " Teredo, by that (inferred); whatever else it reaches by 6to4 is lost to it. Clients behind NAT notice"
                    + " nothing.";

    /** Whether the plan disables 6to4 on the clients. */
    public static boolean applies(Scope scope) {
        return scope.frame().facts().topology() == Topology.EDGE
                && !scope.hosts().isEmpty();
    }

    @Override
    public Stream<Step> steps(Scope scope) {
        if (!applies(scope)) {
            return Stream.empty();
        }
        return Stream.of(new StepDraft("Disable 6to4 on the DirectAccess clients, and only there")
                .key("client-6to4-off")
                .where("a computer with the Group Policy module")
                .who(People.DOMAIN_ADMINISTRATOR)
                .tell(
                        "No route to 6to4 clients is planned: it works only where a client has a public IPv4 address, and often"
                                + " fails there. Such a client tries 6to4 first and is then not reachable by this plan. The policy is"
                                + " linked to the clients only: the 6to4 adapter of an edge server is in use.")
                .tell(IMPACT)
                .tell("Computer Configuration, Administrative Templates, Network, TCPIP Settings, IPv6 Transition"
                        + " Technologies; or, with your domain in the first line:")
                .run(Dialect.POWERSHELL, lines(scope, "Set", " Disabled"))
                .expect("On a client, after the policy refresh, `Get-Net6to4Configuration` shows State Disabled.")
                .undo(
                        "Take the setting out of the same policy again, so that each client decides as before; the way back has the"
                                + " lines.")
                .source("Article, note on 6to4; RFC 7526; Microsoft: Set-Net6to4Configuration,"
                        + " Reset-Net6to4Configuration")
                .step());
    }

    /** Takes the setting out; the value Default would be one too. */
    static List<String> unset(Scope scope) {
        return lines(scope, "Reset", "");
    }

    private static List<String> lines(Scope scope, String verb, String state) {
        return Guarded.lines(
                PolicyLines.DOMAIN,
                verb + "-Net6to4Configuration -PolicyStore ($domain + '\\"
                        + SiteNames.of(scope).clientPolicy() + "') -State" + state);
    }
}
