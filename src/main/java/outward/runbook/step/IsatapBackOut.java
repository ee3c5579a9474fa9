package outward.runbook.step;

import java.util.stream.Stream;
import outward.directaccess.Method;
import outward.runbook.Chapter;
import outward.runbook.Scope;
import outward.runbook.SiteNames;
import outward.runbook.Step;
import outward.runbook.StepDraft;

/** The ISATAP policy and name; the name isatap and the block list were never touched. */
final class IsatapBackOut implements Chapter {
    @Override
    public Stream<Step> steps(Scope scope) {
        return !scope.frame().uses(Method.ISATAP)
                ? Stream.empty()
                : Stream.of(new StepDraft("Take back the ISATAP policy and its name")
                        .where("a computer with the Group Policy module, the DNS server, the DirectAccess server")
                        .who(People.DOMAIN_ADMINISTRATOR)
                        .powershell("Remove-GPLink -Name '"
                                + SiteNames.of(scope).isatapPolicy() + "' -Target 'distinguished name of the place'")
                        .tell(
                                "Refresh policy on the hosts and restart them. Delete the task at startup on the server. Then"
                                        + " remove the A records of the custom name; nothing else in that zone.")
                        .expect("The hosts have no ISATAP address any more.")
                        .undo("Link the object again.")
                        .source("Microsoft: Remove-GPLink")
                        .step());
    }
}
