package outward.runbook.step;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import outward.directaccess.Method;
import outward.runbook.Chapter;
import outward.runbook.Former;
import outward.runbook.ManagementAddresses;
import outward.runbook.Scope;
import outward.runbook.Step;
import outward.runbook.StepDraft;

/** What only the plan before set on the server: return routes, or the settings of the ISATAP router. */
final class TakeBackServer implements Chapter {
    private static final String SCRIPT = ".\\server\\back-out.ps1 -WithoutList -Only Earlier";

    @Override
    public Stream<Step> steps(Scope scope) {
        Scope former = scope.former();
        return former != null
                        && (routerChanges(scope, former)
                                || !Former.serverRoutes(scope).isEmpty())
                ? Stream.of(step(scope, former))
                : Stream.empty();
    }

    private static boolean routerChanges(Scope scope, Scope former) {
        return former.frame().uses(Method.ISATAP)
                && (!scope.frame().uses(Method.ISATAP)
                        || !ManagementAddresses.published(former)
                                .toList()
                                .equals(ManagementAddresses.published(scope).toList()));
    }

    private static Step step(Scope scope, Scope former) {
        StepDraft draft = new StepDraft("Take back what only the earlier plan set on the server")
                .key("take-back-server")
                .takesBack()
                .afterPolicy()
                .where("{}, where `routes.ps1` was run; PowerShell as administrator", ServerRoutes.servers(former))
                .who(People.SERVER_ADMINISTRATOR)
                .tell(
                        "Last, because hosts and routers sent to it until now. Removes only what the before-state file records as"
                                + " added and this plan does not hold.")
                .powershell(SCRIPT + " -WhatIf\n" + SCRIPT);
        UnaryOperator<StepDraft> byHand = routerChanges(scope, former)
                ? ServerBackOut.isatap(former)
                : ServerBackOut.routes(Former.serverRoutes(scope));
        return byHand.apply(draft)
                .expect("Routes and switches of this plan are there, and those that are older than both plans.")
                .undo("Run `server\\routes.ps1` of the earlier revision again.")
                .source("Microsoft: Remove-NetRoute, Set-NetIPInterface")
                .step();
    }
}
