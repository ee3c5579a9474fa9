package outward.runbook.script;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import outward.runbook.Scope;

/** The text of back-out.cmd: the last addition goes first, and only what is recorded. */
final class CmdBackOut {
    private static final String RECORD = """
            if exist "%record%" goto recorded
            echo There is no record of apply.cmd on this computer, so nothing is removed. It has:
            netsh interface ipv6 show addresses
            netsh interface ipv6 show route
            exit /b 2
            :recorded
            type nul >>"%record%" || goto unrecorded""";

    private static final String ENDING = """
            echo What apply.cmd recorded as added for this plan is taken back. Recorded and still there:
            type "%record%"
            exit /b 0
            :unrecorded
            echo The record cannot be written. Open cmd with "Run as administrator". Nothing was changed.
            exit /b 2
            :failed
            echo Stopped at removal %step% of COUNT. Was done: those before it. Not done: it and those after it. Recorded
            echo and still there; look at it, then run this again:
            type "%record%"
            exit /b 1""";

    private CmdBackOut() {}

    static String text(Scope scope, List<CmdStep> steps) {
        List<CmdStep> lastFirst = new ArrayList<>(steps);
        Collections.reverse(lastFirst);
        return CmdTexts.join(Stream.of(
                CmdTexts.head(scope, "back-out.cmd: takes back what apply.cmd recorded as added."),
                RECORD,
                CmdTexts.numbered(lastFirst, CmdStep::remove),
                ENDING.replace("COUNT", Integer.toString(steps.size())),
                CmdTexts.FORGET));
    }
}
