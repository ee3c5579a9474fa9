package outward.runbook.script;

import outward.runbook.ApprovalLine;
import outward.runbook.Renumbered;
import outward.runbook.Runbook;
import outward.runbook.Scope;

/** The comment that every script begins with: what it does, which plan it is of, whether it is approved, how it was checked. No customer data. */
final class Stamp {
    private static final String RENUMBERED =
            "This plan renumbers the clients: begin with the chapter Renumbering of the runbook.";

    private Stamp() {}

    static String of(Scope scope, String mark, String purpose) {
        var revision = scope.plan().revision();
        return line(mark, purpose)
                + line(
                        mark,
                        "Outward, plan revision " + revision.number() + ", hash "
                                + revision.hash().hex() + ".")
                + line(mark, ApprovalLine.plain(scope))
                + (Renumbered.from(scope) == null ? "" : line(mark, RENUMBERED))
                + line(mark, Runbook.NOT_RUN_ON_WINDOWS);
    }

    private static String line(String mark, String text) {
        return mark + " " + text + "\r\n";
    }
}
