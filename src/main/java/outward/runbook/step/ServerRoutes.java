package outward.runbook.step;

import java.util.List;
import java.util.stream.Stream;
import outward.design.Route;
import outward.runbook.Chapter;
import outward.runbook.Dialect;
import outward.runbook.Guarded;
import outward.runbook.Scope;
import outward.runbook.Step;
import outward.runbook.StepDraft;

/** The server's way back to intranet prefixes that are not on its internal link (safety Y5). */
final class ServerRoutes implements Chapter {
    @Override
    public Stream<Step> steps(Scope scope) {
        List<Route> routes = scope.frame().server().routes();
        if (routes.isEmpty()) {
            return Stream.empty();
        }
        StepDraft draft = new StepDraft("Give the DirectAccess server its routes back to the intranet")
                .key("server-routes")
                .where("{}, internal adapter; PowerShell as administrator", servers(scope))
                .who(People.SERVER_ADMINISTRATOR)
                .tell(
                        "A DirectAccess server has no default route inside. It needs a static route to every intranet prefix"
                                + " that is not on its internal link, and to the client prefixes of other entry points. The script"
                                + " stops where a next hop is not on the server's link, or a prefix is that of its own clients:"
                                + " either means the wrong server.");
        others(scope, draft);
        return Stream.of(byHand(routes, draft)
                .expect(
                        "Each route via {}, and the same in `Get-NetRoute -AddressFamily IPv6 -PolicyStore PersistentStore`: do"
                                + " not restart a server to see it.",
                        routes.get(0).nextHop())
                .undo("Run `server\\back-out.ps1`: it removes exactly what was recorded as added.")
                .source("Microsoft: Plan an advanced DirectAccess deployment, step 1")
                .step());
    }

    private static void others(Scope scope, StepDraft draft) {
        if (scope.frame().deployment().multisite()) {
            draft.tell(
                    "The servers of the other entry points get theirs by the runbooks of their own sites. Until then their"
                            + " clients' packets find no way back to these hosts' prefixes.");
        }
    }

    private static StepDraft byHand(List<Route> routes, StepDraft draft) {
        return draft.powershell(".\\server\\routes.ps1 -WhatIf\n.\\server\\routes.ps1")
                .tell("Or by hand; by hand there is no before-state file, so note first what is there:")
                .powershell("Get-NetRoute -AddressFamily IPv6 | Format-Table -Property DestinationPrefix, NextHop,"
                        + " InterfaceAlias, Publish")
                .run(Dialect.POWERSHELL, lines(routes, "New-NetRoute"));
    }

    /** The routes of one entry point are wrong at every other: there they lead its own clients away. */
    static String servers(Scope scope) {
        return scope.frame().deployment().multisite()
                ? "every DirectAccess server and node of this entry point, and of no other"
                : "every DirectAccess server and node";
    }

    /** This cmdlet for each route on the internal adapter. */
    static List<String> lines(List<Route> routes, String cmdlet) {
        return internal(routes.stream()
                .map(r -> cmdlet + " -InterfaceIndex $index -DestinationPrefix '" + r.destination() + "' -NextHop '"
                        + r.nextHop() + "'"));
    }

    /** These commands, as one, on the server's internal adapter. */
    static List<String> internal(Stream<String> commands) {
        return Guarded.lines(Stream.concat(
                        Stream.of(
                                "$internal = (Get-RemoteAccess).InternalInterface",
                                "$index = (Get-NetIPInterface -AddressFamily IPv6 | Where-Object { $_.InterfaceAlias -ceq $internal }).InterfaceIndex",
                                Guarded.INDEX),
                        commands)
                .toList());
    }
}
