package outward.runbook.step;

import java.util.List;
import java.util.stream.Stream;
import outward.design.ClientBasis;
import outward.runbook.Dialect;
import outward.runbook.Scope;
import outward.runbook.Step;
import outward.runbook.StepDraft;

/** The one server goes back to the former address, and every client is refreshed once more on the LAN or by VPN. */
final class RefreshedBack {
    private RefreshedBack() {}

    static List<Step> of(Scope scope, ClientBasis former) {
        boolean earlier = TakeBack.needed(scope);
        return Stream.of(
                        Stream.of(where(scope)),
                        earlier ? Stream.of(BesideAgain.step(scope)) : Stream.<Step>empty(),
                        Stream.of(list(), server(scope, former)),
                        earlier ? Stream.of(BesideAgain.rest(scope)) : Stream.<Step>empty(),
                        Stream.of(
                                firstClient(scope),
                                others(),
                                BackGate.step(former, "The list of clients that are not refreshed back yet is empty.")))
                .flatMap(steps -> steps)
                .toList();
    }

    private static Step where(Scope scope) {
        StepDraft draft = BackStart.draft(
                        "The server was not moved: clients hold what they held. Nothing of the renumbering is taken back; behind the"
                                + " gate below goes only what was set on hosts already.")
                .tell("The server was moved, and no host was set up: begin with the list of the clients.");
        if (TakeBack.needed(scope)) {
            draft.tell(
                            "The server was moved and hosts were set up, and nothing of {} was taken back: both stand beside each"
                                    + " other. Begin with the list of the clients.",
                            scope.earlier())
                    .tell("Something of {} was taken back: begin with the next step.", scope.earlier());
        }
        return BackStart.step(draft.tell(
                "The former address was given up, the last step of the work: stop. Without it there is no way back"
                        + " here: get it back from the provider first, or stay."));
    }

    private static Step list() {
        return new StepDraft("Renumbering back: list every client, and bring them to the LAN or VPN")
                .key("renumber-list-back")
                .where("the list of the DirectAccess clients; the DirectAccess server, PowerShell as administrator")
                .who(People.DOMAIN_ADMINISTRATOR)
                .tell(
                        "One server cannot serve the former while it stands at the new: whoever holds the new policy and is outside"
                                + " when it moves is cut off, and cannot fetch the former one. Write down every client of the groups"
                                + " that Get-DAClient names, which of them were refreshed in the work, where each will be, and who"
                                + " looks after it.")
                .powershell("Get-DAClient")
                .expect(
                        "Every client stands on the list. Each that was refreshed is on the LAN or VPN, or somebody signed"
                                + " for it.")
                .undo("Nothing to undo: the step reads only.")
                .source(RenumberingSource.CLUSTER)
                .step();
    }

    private static Step server(Scope scope, ClientBasis former) {
        return new StepDraft("Renumbering back: move the server to the former address, and read it again")
                .key("renumber-server-back")
                .where("the DirectAccess server; Remote Access Management console")
                .who(People.SERVER_ADMINISTRATOR)
                .tell(
                        "By hand, in the console, as it was moved: no command here does it, and the clients' connections end. From"
                                + " {} to {}: the address of the external adapter, the public name that clients connect to, and what"
                                + " the console asks for. Keep what the new address is reached by until the gate below.",
                        scope.frame().clientBasis(),
                        former)
                .tell(
                        "Then refresh the server's policy and read it, and compare it with {} before a client is refreshed:",
                        scope.from() == null ? "what was noted before the work" : "the plan of " + scope.earlier())
                .run(Dialect.CMD, List.of("gpupdate /target:computer /force"))
                .powershell(
                        ".\\server\\read-state.ps1 -OutFile ('.\\state-moved-back-' + $env:COMPUTERNAME + '.json')",
                        "Get-RemoteAccess",
                        "Get-DAServer")
                .expect(
                        "The prefixes that clients had before this plan. If anything differs, stop: no client is refreshed.")
                .undo("The new address, in the same way, while few clients are refreshed back.")
                .source(RenumberingSource.CLUSTER)
                .step();
    }

    private static Step firstClient(Scope scope) {
        return new StepDraft("Renumbering back: refresh one client, and prove it from outside")
                .key("renumber-first-client-back")
                .where("one client, on the LAN or by VPN; then outside")
                .who(People.DOMAIN_ADMINISTRATOR)
                .run(Dialect.CMD, List.of("gpupdate /target:computer /force", "gpresult /r /scope computer"))
                .tell("Then outside:")
                .powershell("Get-DAConnectionStatus")
                .expect("{}", RenumberedClient.connectedBack(scope))
                .undo("Nothing to undo: the client holds what it held before the work.")
                .source(RenumberingSource.CLUSTER)
                .step();
    }

    private static Step others() {
        return new StepDraft("Renumbering back: refresh the other clients on the LAN or by VPN")
                .key("renumber-clients-back")
                .where("each client that holds the new policy, on the LAN or by VPN")
                .who(People.DOMAIN_ADMINISTRATOR)
                .tell(
                        "As with the first one. Who was never refreshed still holds the former policy: it connects by itself, and"
                                + " is asked for it. From afar, where the clients' firewall lets it (remote scheduled tasks):")
                .powershell(
                        "Invoke-GPUpdate -Computer 'name of the client' -Target Computer -Force -RandomDelayInMinutes 0")
                .tell(BackGate.RECORD)
                .expect("Each client connects from outside with an address that it had before this plan.")
                .undo("None by itself: a client that has the former policy again no longer reaches the new address.")
                .source(
                        "Microsoft: Plan a Remote Access cluster deployment, step 3; Invoke-GPUpdate; the rest is inferred")
                .step();
    }
}
