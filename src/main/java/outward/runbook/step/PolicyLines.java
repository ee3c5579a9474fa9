package outward.runbook.step;

import java.util.List;
import outward.runbook.Guarded;

/** PowerShell for a group policy object of the plan; domain, group and place are the reader's to fill in. */
final class PolicyLines {
    static final String DOMAIN = "$domain = 'DNS name of the domain'";

    private PolicyLines() {}

    /** Only this group applies it, everybody may read it; then shows who may what. */
    static List<String> filtered(String policy, String group) {
        return List.of(
                DOMAIN,
                "$group = '" + group + "'",
                "$null = Set-GPPermission -Name '" + policy
                        + "' -DomainName $domain -TargetName $group -TargetType Group" + " -PermissionLevel GpoApply",
                "$null = Set-GPPermission -Name '" + policy + "' -DomainName $domain -TargetName 'Authenticated Users'"
                        + " -TargetType Group -PermissionLevel GpoRead -Replace",
                "Get-GPPermission -Name '" + policy + "' -DomainName $domain -All");
    }

    /** Links it, after its filter was looked at. */
    static List<String> link(String policy) {
        return Guarded.lines(
                DOMAIN, "New-GPLink -Name '" + policy + "' -Domain $domain -Target 'distinguished name of the place'");
    }

    /** Takes the link away; the object stays. */
    static List<String> unlink(String policy) {
        return Guarded.lines(
                DOMAIN,
                "Remove-GPLink -Name '" + policy + "' -Domain $domain -Target 'distinguished name of the place'");
    }
}
