package outward.runbook.step;

import java.util.List;
import java.util.stream.Stream;
import outward.directaccess.Method;
import outward.runbook.Chapter;
import outward.runbook.Dialect;
import outward.runbook.Scope;
import outward.runbook.Step;
import outward.runbook.StepDraft;

/** Policy on both ends: every server, node and entry point, and the clients (safety Y15). */
final class PolicyRefresh implements Chapter {
    @Override
    public Stream<Step> steps(Scope scope) {
        if (scope.hosts().isEmpty()) {
            return Stream.empty();
        }
        StepDraft draft = new StepDraft("Refresh group policy on both ends")
                .key("policy-refresh")
                .where("every DirectAccess server, node and entry point; then the DirectAccess clients")
                .who(People.DOMAIN_ADMINISTRATOR)
                .run(Dialect.CMD, List.of("gpupdate /target:computer /force"))
                .tell(
                        "From afar, where the clients' firewall lets it (remote scheduled tasks); otherwise wait for the next"
                                + " refresh of each client:")
                .powershell(
                        "Invoke-GPUpdate -Computer 'name of the client' -Target Computer -Force -RandomDelayInMinutes 0")
                .tell(
                        scope.frame().uses(Method.ISATAP)
                                ? "The management hosts get the ISATAP policy, not those of DirectAccess."
                                : "The management hosts need no refresh: no DirectAccess policy is for them.");
        return Stream.of(draft.tell("Record: policy reached ______ of ______ clients.")
                .expect(
                        "`gpresult /r /scope computer` names the server policy on every server and node, and on a client the client"
                                + " policy and the firewall policy.")
                .undo("Nothing to undo.")
                .source("Article; Microsoft: Invoke-GPUpdate")
                .step());
    }
}
