package outward.runbook.step;

import java.util.List;
import outward.runbook.ClientMove;
import outward.runbook.Dialect;
import outward.runbook.Scope;
import outward.runbook.Step;
import outward.runbook.StepDraft;

/** A renumbering by a second deployment: both are there until the last client is moved (safety Y21). */
final class SecondDeploymentSteps {
    private SecondDeploymentSteps() {}

    /** What comes before the hosts. */
    static List<Step> before(Scope scope, ClientMove.SecondDeployment second) {
        return List.of(build(scope, second), onePolicy(second), firstClient(scope, second));
    }

    private static Step build(Scope scope, ClientMove.SecondDeployment second) {
        return new StepDraft("Renumbering: set up the second deployment beside the former one")
                .key("renumber-second-deployment")
                .where("the server of the deployment {}; Remote Access Management console", second.name())
                .who(People.SERVER_ADMINISTRATOR)
                .tell(
                        "On a server of its own, with {}: the former server, its policies, its list and its public name stay as"
                                + " they are until the last step of this renumbering. The new clients' group is {}, and it is empty;"
                                + " the new client policy is {}, and it is for that group only.",
                        scope.frame().clientBasis(),
                        second.newGroup(),
                        second.newPolicy())
                .tell("Then read the new server, and compare it with this plan before a host is set up for it:")
                .powershell(
                        ".\\server\\read-state.ps1 -OutFile ('.\\state-renumbered-' + $env:COMPUTERNAME + '.json')",
                        "Get-RemoteAccess",
                        "Get-DAServer",
                        "Get-DAClient")
                .expect(
                        "The prefixes of this plan. Get-DAClient names {} there, and on the former server {}. If anything"
                                + " differs, stop and correct the plan first.",
                        second.newGroup(),
                        second.formerGroup())
                .undo("Remove the second deployment while its group is empty: no client knows it yet.")
                .source(RenumberingSource.CLUSTER)
                .step();
    }

    private static Step onePolicy(ClientMove.SecondDeployment second) {
        return new StepDraft("Renumbering: make sure that no client has none or two DirectAccess policies")
                .key("renumber-one-policy")
                .where("the groups {} and {}, with the groups inside of them", second.formerGroup(), second.newGroup())
                .who(People.DOMAIN_ADMINISTRATOR)
                .tell(
                        "Write down every client with the one group that it is in. No other group, no link and no filter may bring"
                                + " {} to a member of {}, or {} to a member of {}.",
                        second.newPolicy(),
                        second.formerGroup(),
                        second.formerPolicy(),
                        second.newGroup())
                .expect("Each client stands on the list once. None is in both groups, and none is in neither.")
                .undo("Nothing to undo: the step reads only.")
                .source(RenumberingSource.CLUSTER)
                .step();
    }

    private static Step firstClient(Scope scope, ClientMove.SecondDeployment second) {
        return new StepDraft("Renumbering: move one client, and prove it from outside")
                .key("renumber-first-client")
                .where("one client, on the LAN or by VPN; then outside")
                .who(People.DOMAIN_ADMINISTRATOR)
                .tell(
                        "Take the client out of {} and put it into {} at once. Refresh it until `gpresult` names {} and no longer"
                                + " {}; it stays on the LAN or VPN until then.",
                        second.formerGroup(),
                        second.newGroup(),
                        second.newPolicy(),
                        second.formerPolicy())
                .run(Dialect.CMD, List.of("gpupdate /target:computer /force", "gpresult /r /scope computer"))
                .tell("Then outside:")
                .powershell("Get-DAConnectionStatus")
                .expect("{}", RenumberedClient.connected(scope))
                .undo("Back into {}, on the LAN or by VPN: the former deployment is still there.", second.formerGroup())
                .source(RenumberingSource.CLUSTER)
                .step();
    }

    /** Once the hosts are there: a client that is moved can be managed at once. */
    static Step others(ClientMove.SecondDeployment second) {
        return new StepDraft("Renumbering: move the other clients, each on the LAN or by VPN")
                .key("renumber-clients")
                .afterPolicy()
                .where("the groups {} and {}; then each client", second.formerGroup(), second.newGroup())
                .who(People.DOMAIN_ADMINISTRATOR)
                .tell(
                        "As with the first one, in groups as small as can be looked after: out of {} and into {} at once, and"
                                + " refreshed before it leaves the LAN or VPN. Who is not seen stays where it is: the former"
                                + " deployment serves it.",
                        second.formerGroup(),
                        second.newGroup())
                .tell("Record: policy reached ______ of ______ clients, with the names of the others.")
                .expect(
                        "On each client `gpresult /r /scope computer` names {} and not {}. {} is empty.",
                        second.newPolicy(),
                        second.formerPolicy(),
                        second.formerGroup())
                .undo("Back into {}, on the LAN or by VPN, while the former deployment is there.", second.formerGroup())
                .source(RenumberingSource.CLUSTER)
                .step();
    }

    /** The order of safety Y22, for the former one. */
    static Step last(ClientMove.SecondDeployment second) {
        return new StepDraft("Renumbering: take the former deployment away, last of all")
                .key("renumber-former-last")
                .afterEveryClient()
                .where("the former DirectAccess server, its policies and its public name")
                .who(People.SERVER_ADMINISTRATOR)
                .tell(
                        "Only when {} is empty and {} is proven gone from every client; a client that still holds it would be cut"
                                + " off. Then in this order: uninstall the former deployment; restore the WMI filter of the new one"
                                + " and directaccess-corpConnectivityHost; a network location server that only the former one used"
                                + " goes last.",
                        second.formerGroup(),
                        second.formerPolicy())
                .expect("Clients connect as before, and the three tests by name pass again.")
                .undo("There is no way back after it: leave the former deployment as long as anybody doubts.")
                .source("Microsoft: Plan a multisite deployment, step 3; order from field experience")
                .step();
    }
}
