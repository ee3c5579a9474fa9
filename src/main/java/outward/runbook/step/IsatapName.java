package outward.runbook.step;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import outward.address.Ipv4;
import outward.design.Node;
import outward.runbook.Chapter;
import outward.runbook.Dialect;
import outward.runbook.Scope;
import outward.runbook.Step;
import outward.runbook.StepDraft;

/** A custom ISATAP name with an A record for the server, every node and the virtual address (facts I2, T13). */
final class IsatapName implements Chapter {
    @Override
    public Stream<Step> steps(Scope scope) {
        return Stream.of(new StepDraft("Publish the name of the ISATAP router")
                .key("isatap-name")
                .where("the DNS server of the intranet zone")
                .who(People.DNS_ADMINISTRATOR)
                .tell(
                        "A name of its own, not “isatap”: that name would enrol every Windows computer of the network. With load"
                                + " balancing the name has one A record for every node and one for the virtual address. The global"
                                + " query block list stays as it is.")
                .run(Dialect.POWERSHELL, lines(scope))
                .expect(
                        "`Resolve-DnsName` gives these addresses, and `Get-DnsServerGlobalQueryBlockList` still lists isatap.")
                .undo("Remove exactly these A records of the custom name.")
                .source(
                        "J. Jones, Limiting ISATAP services; R. Hicks on ISATAP; Microsoft: Add-DnsServerResourceRecordA")
                .step());
    }

    private static List<String> lines(Scope scope) {
        List<String> lines =
                new ArrayList<>(List.of("$name = 'directaccess-isatap'", "$zone = 'DNS zone of the management hosts'"));
        addresses(scope).map(a -> record("'" + a + "'")).forEach(lines::add);
        if (scope.frame().facts().loadBalanced()) {
            lines.add(record("'internal virtual IPv4 address'"));
        }
        return lines;
    }

    private static String record(String address) {
        return "Add-DnsServerResourceRecordA -ZoneName $zone -Name $name -IPv4Address " + address;
    }

    /** The internal IPv4 addresses of the server or its nodes, as far as they are known. */
    static Stream<Ipv4> addresses(Scope scope) {
        var link = scope.frame().facts().serverInternalIpv4();
        return Stream.concat(
                        Stream.ofNullable(link).map(l -> l.address()),
                        scope.frame().facts().nodes().stream()
                                .map(Node::internalIpv4)
                                .filter(Objects::nonNull))
                .distinct();
    }
}
