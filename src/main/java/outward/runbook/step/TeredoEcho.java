package outward.runbook.step;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import outward.address.Ipv6Prefix;
import outward.runbook.Chapter;
import outward.runbook.Scope;
import outward.runbook.SiteNames;
import outward.runbook.Step;
import outward.runbook.StepDraft;

/** Teredo clients ping a host before they talk to it, so each host lets echo requests in (facts W5, safety Y17). */
final class TeredoEcho implements Chapter {
    @Override
    public Stream<Step> steps(Scope scope) {
        List<Ipv6Prefix> teredo = scope.teredoPrefixes();
        if (teredo.isEmpty() || scope.hosts().isEmpty()) {
            return Stream.empty();
        }
        String rule = SiteNames.of(scope).teredoEcho();
        return Stream.of(new StepDraft("Let echo requests of Teredo clients in on every management host")
                .key("teredo-echo")
                .where("every management host, or a group policy object for them; PowerShell as administrator")
                .who(People.HOST_ADMINISTRATOR)
                .tell(
                        "A Teredo client sends an ICMPv6 echo request before its first packet to a host. Without an answer it"
                                + " cannot be reached.")
                .tell("A rule of that name that an earlier plan made is removed first, with Remove-NetFirewallRule.")
                .powershell("New-NetFirewallRule -Name '" + rule + "' -DisplayName 'Outward: echo requests of Teredo"
                        + " clients' -Direction Inbound -Action Allow -Profile Domain -Protocol ICMPv6 -IcmpType 128"
                        + " -RemoteAddress " + quoted(teredo))
                .expect("`Get-NetFirewallRule -Name '" + rule + "'` shows the rule as enabled.")
                .undo("`Remove-NetFirewallRule -Name '" + rule + "'` on the same hosts.")
                .source("Microsoft (previous versions): Teredo and ICMPv6 on intranet resources; New-NetFirewallRule")
                .step());
    }

    private static String quoted(List<Ipv6Prefix> prefixes) {
        return prefixes.stream().map(p -> "'" + p + "'").collect(Collectors.joining(", "));
    }
}
