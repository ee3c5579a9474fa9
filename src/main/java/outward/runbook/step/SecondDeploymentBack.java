package outward.runbook.step;

import java.util.List;
import java.util.stream.Stream;
import outward.design.ClientBasis;
import outward.runbook.Chapter;
import outward.runbook.ClientMove;
import outward.runbook.Dialect;
import outward.runbook.Renumbered;
import outward.runbook.Scope;
import outward.runbook.Step;
import outward.runbook.StepDraft;

/** Back from a second deployment: as long as the former one stands, clients go back to it one by one (safety Y21). */
final class SecondDeploymentBack implements Chapter {
    /** The last of all. */
    @Override
    public Stream<Step> steps(Scope scope) {
        return Renumbered.from(scope) != null && scope.move() instanceof ClientMove.SecondDeployment second
                ? Stream.of(last(second))
                : Stream.empty();
    }

    /** What comes before anything is taken away. */
    static List<Step> first(Scope scope, ClientMove.SecondDeployment second, ClientBasis former) {
        return Stream.of(
                        Stream.of(where(scope, second)),
                        TakeBack.needed(scope) ? Stream.of(restored(scope, second, former)) : Stream.<Step>empty(),
                        Stream.of(
                                firstClient(scope, second),
                                others(second),
                                BackGate.step(
                                        former,
                                        second.newGroup() + " is empty, and " + second.newPolicy()
                                                + " is proven gone from every client.")))
                .flatMap(steps -> steps)
                .toList();
    }

    private static Step where(Scope scope, ClientMove.SecondDeployment second) {
        StepDraft draft = BackStart.draft(
                        "The second deployment is not set up, or no client was moved: clients hold what they held. Go on behind the"
                                + " gate, with what was set on hosts already; the second deployment goes last.")
                .tell("Clients were moved, and nothing was taken back: begin with the first client.");
        if (TakeBack.needed(scope)) {
            draft.tell("Something of {} was taken back: begin with the next step.", scope.earlier());
        }
        return BackStart.step(draft.tell(
                "The former deployment was taken away, the last step of the work: stop. There is no way back here. To set it up"
                        + " anew beside {} is a renumbering of its own.",
                second.name()));
    }

    private static Step restored(Scope scope, ClientMove.SecondDeployment second, ClientBasis former) {
        return new StepDraft("Set up again what was taken back of the earlier plan, beside the new")
                .key("restore-former")
                .where(
                        "the former DirectAccess server, {} with the clients' group {}; hosts, routers and DNS server, as in the"
                                + " runbook of {}",
                        former,
                        second.formerGroup(),
                        scope.earlier())
                .who(People.DOMAIN_ADMINISTRATOR)
                .tell(
                        "Only what was taken back already. Carry out the steps of {} again, in its order and with the scripts of its"
                                + " own ZIP: routes and list on the former server, never on that of {}. They leave alone what is still"
                                + " there, and nothing of this plan is taken away.",
                        scope.earlier(),
                        second.name())
                .tell(
                        "The clients' firewall alone is set with this plan's script, without its switch: it lets in what both plans"
                                + " hold.")
                .powershell(".\\clients\\firewall.ps1 -WhatIf\n.\\clients\\firewall.ps1")
                .expect(
                        "The tests of that revision pass: each host reaches a client that is still on the former deployment.")
                .undo("Take it back again, as in the steps of the work.")
                .source("Steps of the work")
                .step();
    }

    private static Step firstClient(Scope scope, ClientMove.SecondDeployment second) {
        return new StepDraft("Renumbering back: move one client back, and prove it from outside")
                .key("renumber-first-client-back")
                .where("one client, on the LAN or by VPN; then outside")
                .who(People.DOMAIN_ADMINISTRATOR)
                .tell(
                        "Take the client out of {} and put it into {} at once. Refresh it until `gpresult` names {} and no longer"
                                + " {}; it stays on the LAN or VPN until then.",
                        second.newGroup(),
                        second.formerGroup(),
                        second.formerPolicy(),
                        second.newPolicy())
                .run(Dialect.CMD, List.of("gpupdate /target:computer /force", "gpresult /r /scope computer"))
                .tell("Then outside:")
                .powershell("Get-DAConnectionStatus")
                .expect("{}", RenumberedClient.connectedBack(scope))
                .undo("Into {} again, on the LAN or by VPN.", second.newGroup())
                .source(RenumberingSource.CLUSTER)
                .step();
    }

    private static Step others(ClientMove.SecondDeployment second) {
        return new StepDraft("Renumbering back: move the other clients back, each on the LAN or by VPN")
                .key("renumber-clients-back")
                .where("the groups {} and {}; then each client", second.newGroup(), second.formerGroup())
                .who(People.DOMAIN_ADMINISTRATOR)
                .tell(
                        "As with the first one, in groups as small as can be looked after: out of {} and into {} at once, and"
                                + " refreshed before it leaves the LAN or VPN. Who is not seen stays where it is: {} serves it.",
                        second.newGroup(),
                        second.formerGroup(),
                        second.name())
                .tell(BackGate.RECORD)
                .expect(
                        "On each client `gpresult /r /scope computer` names {} and not {}. {} is empty.",
                        second.formerPolicy(),
                        second.newPolicy(),
                        second.newGroup())
                .undo("Into {} again, on the LAN or by VPN, while {} is there.", second.newGroup(), second.name())
                .source(RenumberingSource.CLUSTER)
                .step();
    }

    /** The order of safety Y22, for the second one. */
    private static Step last(ClientMove.SecondDeployment second) {
        return new StepDraft("Renumbering back: take the second deployment away, last of all")
                .key("renumber-second-deployment-back")
                .afterEveryClient()
                .where("the server of the deployment {}, its policies and its public name", second.name())
                .who(People.SERVER_ADMINISTRATOR)
                .tell(
                        "Only when {} is empty and {} is proven gone from every client; a client that still holds it would be cut"
                                + " off. By hand, in this order: uninstall {}; restore the WMI filter of the former deployment and"
                                + " directaccess-corpConnectivityHost; a network location server that only {} used goes last.",
                        second.newGroup(),
                        second.newPolicy(),
                        second.name(),
                        second.name())
                .expect("Clients connect as before, and the three tests by name of the earlier runbook pass.")
                .undo("There is no way back after it: leave {} as long as anybody doubts.", second.name())
                .source("Microsoft: Plan a multisite deployment, step 3; order from field experience")
                .step();
    }
}
