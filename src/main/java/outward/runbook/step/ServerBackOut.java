package outward.runbook.step;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import outward.design.Route;
import outward.directaccess.Method;
import outward.runbook.Chapter;
import outward.runbook.Dialect;
import outward.runbook.Scope;
import outward.runbook.Step;
import outward.runbook.StepDraft;

/** The server's own settings, last: while a host or router still sends to it, its way back stays (safety Y19). */
final class ServerBackOut implements Chapter {
    @Override
    public Stream<Step> steps(Scope scope) {
        if (scope.introduces(Method.ISATAP)) {
            return Stream.of(draft(scope, "Take back the settings of the ISATAP router", isatap(scope)));
        }
        List<Route> routes = added(scope);
        return routes.isEmpty()
                ? Stream.empty()
                : Stream.of(draft(scope, "Take back the server's return routes", routes(routes)));
    }

    /** What the plan before asked for as well stays. */
    private static List<Route> added(Scope scope) {
        Scope former = scope.former();
        List<Route> before =
                former == null ? List.of() : former.frame().server().routes();
        return scope.frame().server().routes().stream()
                .filter(r -> !before.contains(r))
                .toList();
    }

    private static Step draft(Scope scope, String title, UnaryOperator<StepDraft> byHand) {
        String script = ".\\server\\back-out.ps1 -WithoutList" + Extent.of(scope);
        StepDraft draft = new StepDraft(title)
                .key("server-back-out")
                .takesBack()
                .where("{}, where `routes.ps1` was run; PowerShell as administrator", ServerRoutes.servers(scope))
                .who(People.SERVER_ADMINISTRATOR)
                .tell(
                        "Removes only what the before-state file records as added; without that file it shows it and removes nothing.")
                .powershell(script + " -WhatIf\n" + script);
        return byHand.apply(draft)
                .expect("Routes and switches are as in the state before.")
                .undo("Run `server\\routes.ps1` again.")
                .source("Microsoft: Remove-NetRoute, Set-NetIPInterface")
                .step();
    }

    /** By the notes, because by hand nothing was recorded. */
    static UnaryOperator<StepDraft> routes(List<Route> routes) {
        return draft -> draft.tell("Set up by hand: these lines, and none for a route that your notes show as older:")
                .run(Dialect.POWERSHELL, ServerRoutes.lines(routes, "Remove-NetRoute"));
    }

    static UnaryOperator<StepDraft> isatap(Scope scope) {
        return draft -> draft.tell("Set up by hand: each switch to the value that was noted.")
                .run(Dialect.NETSH, List.of(IsatapRouter.switchedBack()))
                .tell("The route, where it was made by hand:")
                .run(Dialect.NETSH, IsatapRouter.routes(scope, "delete", ""))
                .tell("Where it was there before, it stays and is no longer published:")
                .run(Dialect.NETSH, IsatapRouter.routes(scope, "set", " publish=no"));
    }
}
