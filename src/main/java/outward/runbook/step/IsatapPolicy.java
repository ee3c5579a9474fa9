package outward.runbook.step;

import java.util.stream.Stream;
import outward.runbook.Chapter;
import outward.runbook.Dialect;
import outward.runbook.Guarded;
import outward.runbook.Scope;
import outward.runbook.SiteNames;
import outward.runbook.Step;
import outward.runbook.StepDraft;

/** A group, and a policy for it that names the router and enables ISATAP (facts I1, I2, I4). */
final class IsatapPolicy implements Chapter {
    @Override
    public Stream<Step> steps(Scope scope) {
        StepDraft draft = new StepDraft("Give the management hosts, and only them, the ISATAP policy")
                .key("isatap-policy")
                .where("a computer with the Group Policy module")
                .who(People.DOMAIN_ADMINISTRATOR)
                .tell(
                        "Make a security group and put the computer accounts of the management hosts in it. Make a group policy"
                                + " object of its own; those of DirectAccess are not edited. Computer Configuration, Administrative"
                                + " Templates, Network, TCPIP Settings, IPv6 Transition Technologies: Set ISATAP Router Name to the"
                                + " name of the step before, with its zone, and Set ISATAP State to Enabled State. Since Windows 10"
                                + " 1703 the ISATAP adapter is off unless the state is set.");
        return Stream.of(lines(draft, SiteNames.of(scope).isatapPolicy())
                .expect("The object shows both settings, the group as its only filter, and the link.")
                .undo("Take the link away with Remove-GPLink.")
                .source("Microsoft: policy CSP ADMX_tcpip; removed and deprecated features; Set-NetIsatapConfiguration")
                .step());
    }

    private static StepDraft lines(StepDraft draft, String policy) {
        return draft.tell("Where an earlier plan left the object, leave out the line that makes it:")
                .run(Dialect.POWERSHELL, Guarded.lines("""
                        $domain = 'DNS name of the domain'
                        $zone = 'DNS zone of the management hosts'
                        $null = New-GPO -Name '%1$s' -Domain $domain
                        Set-NetIsatapConfiguration -PolicyStore ($domain + '\\%1$s') -Router ('directaccess-isatap.' + $zone) -State Enabled""".formatted(policy)))
                .tell("Then its filter:")
                .run(Dialect.POWERSHELL, Guarded.lines(PolicyLines.filtered(policy, "group of the management hosts")))
                .tell(
                        "Look at what it prints: GpoApply for that group alone, GpoRead for Authenticated Users. Link it only then:")
                .run(Dialect.POWERSHELL, PolicyLines.link(policy));
    }
}
