package outward.runbook.step;

import outward.runbook.Scope;

/** How much of a before-state file the way back takes: where an earlier plan was carried out, only what this one added. */
final class Extent {
    private Extent() {}

    static String of(Scope scope) {
        return scope.from() == null ? "" : " -Only ThisPlan";
    }
}
