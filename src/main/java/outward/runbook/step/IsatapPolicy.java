package outward.runbook.step;

import java.util.stream.Stream;
import outward.runbook.Chapter;
import outward.runbook.Scope;
import outward.runbook.SiteNames;
import outward.runbook.Step;
import outward.runbook.StepDraft;

/** A group, and a policy for it that names the router and enables ISATAP (facts I1, I2, I4). */
final class IsatapPolicy implements Chapter {
    @Override
    public Stream<Step> steps(Scope scope) {
        return Stream.of(new StepDraft("Give the management hosts, and only them, the ISATAP policy")
                .where("a computer with the Group Policy module")
                .who(People.DOMAIN_ADMINISTRATOR)
                .tell(
                        "Make a security group and put the computer accounts of the management hosts in it. Make a group policy"
                                + " object of its own; those of DirectAccess are not edited. Computer Configuration, Administrative"
                                + " Templates, Network, TCPIP Settings, IPv6 Transition Technologies: Set ISATAP Router Name to the"
                                + " name of the step before, with its zone, and Set ISATAP State to Enabled State. Since Windows 10"
                                + " 1703 the ISATAP adapter is off unless the state is set.")
                .powershell("""
                        $domain = 'DNS name of the domain'
                        $zone = 'DNS zone of the management hosts'
                        $group = 'group of the management hosts'
                        New-GPO -Name '%1$s' -Domain $domain
                        Set-NetIsatapConfiguration -PolicyStore ($domain + '\\%1$s') -Router ('directaccess-isatap.' + $zone) -State Enabled
                        Set-GPPermission -Name '%1$s' -TargetName $group -TargetType Group -PermissionLevel GpoApply
                        Set-GPPermission -Name '%1$s' -TargetName 'Authenticated Users' -TargetType Group -PermissionLevel GpoRead -Replace
                        New-GPLink -Name '%1$s' -Target 'distinguished name of the place'""".formatted(SiteNames.of(scope).isatapPolicy()))
                .expect("The object shows both settings, the group as its only filter, and the link.")
                .undo("Take the link away with Remove-GPLink.")
                .source("Microsoft: policy CSP ADMX_tcpip; removed and deprecated features; Set-NetIsatapConfiguration")
                .step());
    }
}
