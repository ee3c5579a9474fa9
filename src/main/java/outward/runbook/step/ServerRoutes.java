package outward.runbook.step;

import java.util.List;
import java.util.stream.Stream;
import outward.design.Route;
import outward.runbook.Chapter;
import outward.runbook.Dialect;
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
        return Stream.of(new StepDraft("Give the DirectAccess server its routes back to the intranet")
                .where("every DirectAccess server and node, internal adapter; PowerShell as administrator")
                .who(People.SERVER_ADMINISTRATOR)
                .tell(
                        "A DirectAccess server has no default route inside. It needs a static route to every intranet prefix"
                                + " that is not on its internal link, and to the client prefixes of other entry points.")
                .powershell(".\\server\\routes.ps1 -WhatIf\n.\\server\\routes.ps1")
                .tell("Or by hand; `$internal` is the name of the internal adapter:")
                .run(Dialect.POWERSHELL, byHand(routes))
                .expect(
                        "Each route with the next hop {}, also after a restart.",
                        routes.get(0).nextHop())
                .undo("Run `server\\back-out.ps1`: it removes exactly what was recorded as added.")
                .source("Microsoft: Plan an advanced DirectAccess deployment, step 1")
                .step());
    }

    private static List<String> byHand(List<Route> routes) {
        return Stream.concat(
                        Stream.of(
                                "$internal = (Get-RemoteAccess).InternalInterface",
                                "$index = (Get-NetIPInterface -AddressFamily IPv6 | Where-Object { $_.InterfaceAlias -ceq $internal }).InterfaceIndex"),
                        routes.stream()
                                .map(r -> "New-NetRoute -InterfaceIndex $index -DestinationPrefix '" + r.destination()
                                        + "' -NextHop '" + r.nextHop() + "'"))
                .toList();
    }
}
