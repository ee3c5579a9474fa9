package outward.runbook.step;

import java.util.List;
import java.util.stream.Stream;
import outward.directaccess.Method;
import outward.runbook.Chapter;
import outward.runbook.Dialect;
import outward.runbook.Guarded;
import outward.runbook.Scope;
import outward.runbook.Step;
import outward.runbook.StepDraft;

/** The A records of the custom name, last: others may use it. The name isatap and the block list were never touched. */
final class IsatapNameBackOut implements Chapter {
    @Override
    public Stream<Step> steps(Scope scope) {
        return !scope.introduces(Method.ISATAP) ? Stream.empty() : Stream.of(step(scope));
    }

    private static Step step(Scope scope) {
        return new StepDraft("Remove the name of the ISATAP router, if nobody else uses it")
                .key("isatap-name-back")
                .takesBack()
                .where("a computer with the Group Policy module, then the DNS server of the intranet zone")
                .who(People.DNS_ADMINISTRATOR)
                .tell(
                        "Who else uses the name cannot be known from this plan: another site's policy may set it, or somebody by"
                                + " hand. Look for directaccess-isatap in the report of all policies; where another one sets it and"
                                + " means this server, leave the records.")
                .run(
                        Dialect.POWERSHELL,
                        Guarded.lines(
                                PolicyLines.DOMAIN,
                                "Get-GPOReport -All -Domain $domain -ReportType Xml -Path .\\policies.xml"))
                .tell("Exactly these records, nothing else in that zone:")
                .run(Dialect.POWERSHELL, lines(scope))
                .expect("`Resolve-DnsName` no longer gives these addresses for the custom name.")
                .undo("Add the A records again.")
                .source("Microsoft: Get-GPOReport, Remove-DnsServerResourceRecord")
                .step();
    }

    private static List<String> lines(Scope scope) {
        Stream<String> known = IsatapName.addresses(scope).map(a -> "'" + a + "'");
        Stream<String> virtual =
                scope.frame().facts().loadBalanced() ? Stream.of("'internal virtual IPv4 address'") : Stream.empty();
        return Stream.concat(
                        Stream.of("$name = 'directaccess-isatap'", NameLines.ZONE),
                        Stream.concat(known, virtual)
                                .map(a ->
                                        "Remove-DnsServerResourceRecord -ZoneName $zone -RRType A -Name $name -RecordData "
                                                + a))
                .toList();
    }
}
