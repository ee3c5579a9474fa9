package outward.runbook.step;

import java.util.stream.Stream;
import outward.directaccess.Method;
import outward.runbook.Chapter;
import outward.runbook.Scope;
import outward.runbook.Step;

/** A chapter of the way back of limited ISATAP, where the plan carried out before used it and this one does not. */
record FormerIsatap(Chapter chapter) implements Chapter {
    @Override
    public Stream<Step> steps(Scope scope) {
        Scope former = scope.former();
        return former == null || scope.frame().uses(Method.ISATAP) ? Stream.empty() : chapter.steps(former);
    }
}
