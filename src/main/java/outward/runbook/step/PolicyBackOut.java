package outward.runbook.step;

import java.util.List;
import java.util.stream.Stream;
import outward.runbook.Chapter;
import outward.runbook.Dialect;
import outward.runbook.Scope;
import outward.runbook.Step;
import outward.runbook.StepDraft;

/** Policy carries the way back to both ends, then the state is compared. */
final class PolicyBackOut implements Chapter {
    @Override
    public Stream<Step> steps(Scope scope) {
        return scope.hosts().isEmpty()
                ? Stream.empty()
                : Stream.of(new StepDraft("Refresh group policy and compare with the state before")
                        .key("policy-back-out")
                        .where("every DirectAccess server, node and entry point; then the clients")
                        .who(People.DOMAIN_ADMINISTRATOR)
                        .run(Dialect.CMD, List.of("gpupdate /target:computer /force"))
                        .powershell(
                                ".\\server\\read-state.ps1 -OutFile ('.\\state-backed-out-' + $env:COMPUTERNAME + '.json')")
                        .expect("Each server's state says what it said before; clients connect as before.")
                        .source("Steps above")
                        .step());
    }
}
