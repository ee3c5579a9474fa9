package outward.runbook.step;

import java.util.stream.Stream;
import outward.directaccess.Topology;
import outward.runbook.Chapter;
import outward.runbook.Scope;
import outward.runbook.SiteNames;
import outward.runbook.Step;
import outward.runbook.StepDraft;

/** 6to4 is left out of the plan; a policy disables it on clients, never on the server (article, safety Y16). */
final class ClientSixToFour implements Chapter {
    @Override
    public Stream<Step> steps(Scope scope) {
        if (scope.frame().facts().topology() != Topology.EDGE || scope.hosts().isEmpty()) {
            return Stream.empty();
        }
        return Stream.of(new StepDraft("Disable 6to4 on the DirectAccess clients, and only there")
                .where("a computer with the Group Policy module")
                .who(People.DOMAIN_ADMINISTRATOR)
                .tell(
                        "No route to 6to4 clients is planned: it works only where a client has a public IPv4 address, and often"
                                + " fails there. Such a client tries 6to4 first and is then not reachable by this plan. The policy is"
                                + " linked to the clients only: the 6to4 adapter of an edge server is in use.")
                .tell("Computer Configuration, Administrative Templates, Network, TCPIP Settings, IPv6 Transition"
                        + " Technologies; or, with your domain in the first line:")
                .powershell("""
                        $domain = 'DNS name of the domain'
                        Set-Net6to4Configuration -PolicyStore ($domain + '\\%s') -State Disabled""".formatted(SiteNames.of(scope).clientPolicy()))
                .expect("On a client, after the policy refresh, `Get-Net6to4Configuration` shows State Disabled.")
                .undo("Set the same policy back to Default.")
                .source("Article, note on 6to4; RFC 7526; Microsoft: Set-Net6to4Configuration")
                .step());
    }
}
