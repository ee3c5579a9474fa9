package outward.runbook.step;

import java.util.List;
import java.util.stream.Collectors;
import outward.design.ClientBasis;
import outward.runbook.ClientMove;
import outward.runbook.Dialect;
import outward.runbook.Scope;
import outward.runbook.Step;
import outward.runbook.StepDraft;

/** A renumbering of the one server, with every client refreshed on the LAN or by VPN (safety Y21). */
final class RefreshedSteps {
    private static final int NAMED = 20;

    private RefreshedSteps() {}

    /**
     * In their order.
     *
     * @param clients what clients know
     * @param server what the server stands at
     */
    static List<Step> of(Scope scope, ClientBasis clients, ClientBasis server, ClientMove.Refreshed refreshed) {
        return List.of(list(clients, server, refreshed), server(scope, server), firstClient(scope), others());
    }

    private static Step list(ClientBasis clients, ClientBasis server, ClientMove.Refreshed refreshed) {
        StepDraft draft = new StepDraft("Renumbering: list every client, and bring them to the LAN or VPN")
                .key("renumber-list")
                .where("the list of the DirectAccess clients; the DirectAccess server, PowerShell as administrator")
                .who(People.DOMAIN_ADMINISTRATOR)
                .tell(
                        "{} One server cannot serve the new before the old is gone: whoever is"
                                + " outside when it moves is cut off, and cannot fetch the new policy. Write down every client of"
                                + " the groups that Get-DAClient names, where it will be during the window, and who looks after it.",
                        RenumberedClient.policy(clients, server))
                .powershell("Get-DAClient")
                .tell(
                        "Recorded before: {} of {} clients refreshed.{}",
                        refreshed.done(),
                        refreshed.clients(),
                        missing(refreshed.missing()));
        return draft.expect("Every client stands on the list. Each that stays outside has somebody who signed for it.")
                .undo("Nothing to undo: the step reads only.")
                .source(RenumberingSource.CLUSTER)
                .step();
    }

    private static String missing(List<String> names) {
        if (names.isEmpty()) {
            return "";
        }
        String more = names.size() > NAMED ? " and " + (names.size() - NAMED) + " more" : "";
        return " Not yet: " + names.stream().limit(NAMED).collect(Collectors.joining(", ")) + more + ".";
    }

    private static Step server(Scope scope, ClientBasis former) {
        return new StepDraft("Renumbering: move the server, and read it again")
                .key("renumber-server")
                .where("the DirectAccess server; Remote Access Management console")
                .who(People.SERVER_ADMINISTRATOR)
                .tell(
                        "By hand, in the console: it asks, and the clients' connections end. From {} to {}. Keep what the former"
                                + " address was reached by, its public name and the provider's route, until the last step of this"
                                + " renumbering. Then read the server, and compare it with this plan before a host is set up for it:",
                        former,
                        scope.frame().clientBasis())
                .powershell(
                        ".\\server\\read-state.ps1 -OutFile ('.\\state-renumbered-' + $env:COMPUTERNAME + '.json')",
                        "Get-RemoteAccess",
                        "Get-DAServer")
                .expect("The prefixes of this plan. If anything differs, stop and correct the plan first.")
                .undo(
                        "The former address, in the same way: a client that has fetched the new policy then has to be refreshed"
                                + " again on the LAN or by VPN.")
                .source(RenumberingSource.CLUSTER)
                .step();
    }

    private static Step firstClient(Scope scope) {
        return new StepDraft("Renumbering: refresh one client, and prove it from outside")
                .key("renumber-first-client")
                .where("one client, on the LAN or by VPN; then outside")
                .who(People.DOMAIN_ADMINISTRATOR)
                .run(Dialect.CMD, List.of("gpupdate /target:computer /force", "gpresult /r /scope computer"))
                .tell("Then outside:")
                .powershell("Get-DAConnectionStatus")
                .expect("{}", RenumberedClient.connected(scope))
                .undo("Move the server back while this is the only client with the new policy, and refresh it again.")
                .source(RenumberingSource.CLUSTER)
                .step();
    }

    private static Step others() {
        return new StepDraft("Renumbering: refresh the other clients on the LAN or by VPN")
                .key("renumber-clients")
                .afterPolicy()
                .where("each client on the LAN or by VPN, not by DirectAccess")
                .who(People.DOMAIN_ADMINISTRATOR)
                .tell("As with the first one. From afar, where the clients' firewall lets it (remote scheduled tasks):")
                .powershell(
                        "Invoke-GPUpdate -Computer 'name of the client' -Target Computer -Force -RandomDelayInMinutes 0")
                .tell("Record: policy reached ______ of ______ clients, with the names of the others.")
                .expect("The list of clients that are not refreshed yet is empty.")
                .undo("None by itself: a client that has the new policy no longer reaches the former server.")
                .source(
                        "Microsoft: Plan a Remote Access cluster deployment, step 3; Invoke-GPUpdate; the rest is inferred")
                .step();
    }

    static Step last() {
        return new StepDraft("Renumbering: give the former address up, last of all")
                .key("renumber-former-last")
                .afterEveryClient()
                .where("the former public name and address, at the provider and in firewalls")
                .who(People.SERVER_ADMINISTRATOR)
                .tell(
                        "Only when the list of clients that are not refreshed yet is empty: whoever still holds the former policy"
                                + " has to come to the LAN or VPN once, and the list is how they are found.")
                .expect("Clients connect as before, and the three tests by name pass again.")
                .undo("Only while the former address is still yours.")
                .source(RenumberingSource.CLUSTER)
                .step();
    }
}
