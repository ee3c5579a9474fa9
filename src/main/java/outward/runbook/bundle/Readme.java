package outward.runbook.bundle;

import outward.directaccess.Deprecation;
import outward.runbook.ApprovalLine;
import outward.runbook.Renumbered;
import outward.runbook.Runbook;
import outward.runbook.Scope;

/** What is in the ZIP and how to use it; plain ASCII, without the customer's data. */
final class Readme {
    private static final String START = """
            Outward: managing DirectAccess clients from the intranet

            Plan revision %d, hash %s
            Verdict: %s
            %s

            """;

    private static final String DOCUMENTS = """
            Begin with runbook.html (the same as runbook.md). It gives the steps in order, what one should see after
            each, and the way back.

              runbook.html, runbook.md                    the steps
              pictures/topology.svg and the others        who reaches whom, and which networks are used for what
              change-request.html, change-request.md      for the change board: impact, risk, back-out, minutes, tests
              network-request.html, network-request.md    for the owner of the network
              plan.json                                   the plan as the machine interface gives it
              server/read-state.ps1                       reads a DirectAccess server; changes nothing
              SHA256SUMS                                  sums of all other files: sha256sum -c SHA256SUMS, or Get-FileHash

            """;

    private static final String RENUMBERED = """
            This plan renumbers the clients: runbook.html has a chapter on it. No script of a host or of the server is run
            before the steps of that chapter that come before it, and the former address or deployment goes last.

            """;

    private static final String HELD_BACK = """
            The scripts that change anything are not in this ZIP: the plan is refused, or something is still to be read,
            recorded or waived. runbook.html begins with it.

            """;

    private static final String RETIRED = """
            DirectAccess is recorded as uninstalled at this site: its plan can be read, not carried out. No script that sets
            something up is in this ZIP. Where the plan was carried out, back-out.ps1 (or .cmd) of host and server takes back
            what was recorded there as added; verify.ps1 only reads.

            """;

    private static final String SCRIPTS = """
              change-window.html                          the steps to tick, without a network, in the change window
              hosts/NAME-ID/apply.ps1, apply.cmd          set address and routes of one host; can be run twice
              hosts/NAME-ID/verify.ps1                    reads and asks; prints a report for the evidence
              hosts/NAME-ID/back-out.ps1, back-out.cmd    take back exactly what apply recorded as added
              server/routes.ps1                           the server's own settings for the way back
              server/management-servers.ps1               adds the hosts to the management servers list, by address
              server/back-out.ps1                         takes back what the two recorded as added; the list first
              clients/firewall.ps1                        inbound rules for clients in a group policy object of its own
              routers/routes.txt                          routes for the network team and their removal, where needed
              routers/advertise.ps1, routers/back-out.ps1 for a Windows Server that advertises to hosts, and its way back

            The way back, in this order: AAAA records; clients/firewall.ps1 -Remove; server/back-out.ps1 -ListOnly; with
            ISATAP the task at startup; hosts/NAME-ID/back-out; router advertisements; the removals of routers/routes.txt;
            server/back-out.ps1 -WithoutList last. runbook.html has the step for each.

            Not every plan has all of them. Use either the ps1 or the cmd files on a host, not both: each keeps its own
            record under %ProgramData%\\Outward. Every ps1 that changes something takes -WhatIf: it then only says what it
            would do. Run them in Windows PowerShell as administrator, each on the computer it is for.

            Windows marks files from another computer: Get-ChildItem -Recurse | Unblock-File takes the mark off, and
            your rules for signing scripts apply. The scripts are not signed; they can be read to the end first.

            """;

    private Readme() {}

    private static String scripts(Scope scope) {
        if (!scope.plan().handsOver()) {
            return HELD_BACK;
        }
        return scope.retired() ? RETIRED : SCRIPTS;
    }

    static String of(Scope scope) {
        var plan = scope.plan();
        String start = START.formatted(
                plan.revision().number(),
                plan.revision().hash().hex(),
                plan.verdict().word(),
                ApprovalLine.plain(scope));
        String text = start + (Renumbered.from(scope) == null ? "" : RENUMBERED) + DOCUMENTS
                + scripts(scope) + Runbook.NOT_RUN_ON_WINDOWS + "\n" + Deprecation.NOTICE
                + "\n";
        return text.replace("\n", "\r\n");
    }
}
