package outward.runbook.step;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import outward.design.HostLine;
import outward.design.Route;
import outward.runbook.Dialect;
import outward.runbook.Former;
import outward.runbook.Scope;
import outward.runbook.Step;
import outward.runbook.StepDraft;
import outward.runbook.Treatment;

/** What the work took back of the earlier plan comes beside the new again: part before the server moves back, the rest after. */
final class BesideAgain {
    private static final int SHOWN = 20;

    private BesideAgain() {}

    /** Before the server: what does not need it at its former address. */
    static Step step(Scope scope) {
        StepDraft draft = new StepDraft("Renumbering back: set the former up again beside the new")
                .key("renumber-beside-back")
                .where("hosts, routers, the DirectAccess server, and a computer with the Group Policy module")
                .who(People.DOMAIN_ADMINISTRATOR)
                .tell(
                        "Only what was taken back of {} already, with the scripts of its own ZIP; they leave alone what is still"
                                + " there. Nothing of this plan is taken away: clients stand on it until the gate.",
                        scope.earlier());
        hosts(scope, draft);
        return draft.tell(
                        "Entries of the management servers list, on the DirectAccess server, from the ZIP of {}:",
                        scope.earlier())
                .powershell(".\\server\\management-servers.ps1 -WhatIf\n.\\server\\management-servers.ps1")
                .tell(
                        "The clients' firewall, with this plan's script and without its switch: it lets in what both plans hold.")
                .powershell(".\\clients\\firewall.ps1 -WhatIf\n.\\clients\\firewall.ps1")
                .tell(
                        "Routes in the network, router advertisements and ISATAP hosts, where these were taken back: by the steps of"
                                + " the runbook of {}. Return routes of the server and AAAA records wait until the server is moved back.",
                        scope.earlier())
                .expect("Hosts, list and firewall hold what both plans say.")
                .undo("Take it back again, as in the steps of the work.")
                .source("Steps of the work")
                .step();
    }

    private static void hosts(Scope scope, StepDraft draft) {
        if (configured(scope).isEmpty()) {
            return;
        }
        if (replaces(scope)) {
            draft.tell(
                    "Hosts wait until the server is moved back: a former route would take the place of a new one to the same"
                            + " prefix.");
            return;
        }
        draft.tell(
                        "Each host, from the ZIP of {}. The server does not answer at its former address yet: the script says so at"
                                + " its end, and with the switch it keeps what it set.",
                        scope.earlier())
                .run(Dialect.POWERSHELL, lines(scope, " -KeepOnFailure"));
    }

    /** After the server: the rest, and the tests. */
    static Step rest(Scope scope) {
        StepDraft draft = new StepDraft("Set up again what else was taken back of the earlier plan, and test it")
                .key("restore-former")
                .where("server, hosts and DNS server, as in the runbook of {}", scope.earlier())
                .who(People.DOMAIN_ADMINISTRATOR)
                .tell(
                        "Only what was taken back already, in the order of the runbook of {} and with the scripts of its own ZIP:"
                                + " the server's return routes, then each host, whose script now proves that the server answers, the"
                                + " tests by address, and then the AAAA records.",
                        scope.earlier());
        Scope former = Objects.requireNonNull(scope.former(), "there is an earlier plan");
        if (!former.frame().server().routes().isEmpty()) {
            draft.powershell(".\\server\\routes.ps1 -WhatIf\n.\\server\\routes.ps1");
        }
        return draft.run(Dialect.POWERSHELL, lines(scope, ""))
                .expect("The tests by address of that revision pass from every host, and its AAAA records are there.")
                .undo("Take it back again, as in the steps of the work.")
                .source("Steps of the work")
                .step();
    }

    /** Whether some former route leads to a prefix of this plan by another next hop. */
    private static boolean replaces(Scope scope) {
        List<Route> planned = scope.frame().hostRoutes();
        return Former.hostRoutes(scope).stream()
                .anyMatch(old ->
                        planned.stream().anyMatch(now -> now.destination().equals(old.destination())));
    }

    private static List<HostLine> configured(Scope scope) {
        return Objects.requireNonNull(scope.former(), "there is an earlier plan")
                .hosts(Treatment.CONFIGURED);
    }

    private static List<String> lines(Scope scope, String parameters) {
        List<String> all = configured(scope).stream()
                .map(host -> ".\\" + HostFolder.windowsPath(host) + "\\apply.ps1" + parameters)
                .distinct()
                .toList();
        return all.size() <= SHOWN
                ? all
                : Stream.concat(
                                all.stream().limit(SHOWN),
                                Stream.of("# and likewise on every other host, from its own folder"))
                        .toList();
    }
}
