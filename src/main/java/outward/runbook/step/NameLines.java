package outward.runbook.step;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import outward.command.PowerShellLiteral;
import outward.design.HostLine;
import outward.runbook.Scope;
import outward.runbook.Treatment;

/** AAAA records in PowerShell; the zone is the reader's to fill in. */
public final class NameLines {
    /** The line that a reader fills in. */
    public static final String ZONE = "$zone = 'DNS zone of the management hosts'";

    private NameLines() {}

    /** The hosts that come into the plan or change in it, and manage clients then. */
    static List<HostLine> named(Scope scope) {
        return scope.changes().stream()
                .flatMap(c -> Stream.ofNullable(c.after()))
                .filter(h -> scope.treatment(h) != Treatment.LEFT_ALONE)
                .toList();
    }

    /** The hosts whose records are new: a record is of a name and an address. */
    static List<HostLine> added(Scope scope) {
        Scope former = scope.former();
        Set<String> before = former == null ? Set.of() : records(former);
        return scope.hosts().stream()
                .filter(h -> h.address() != null && !before.contains(record(h)))
                .toList();
    }

    static Set<String> records(Scope scope) {
        return scope.hosts().stream().map(NameLines::record).collect(Collectors.toSet());
    }

    /** Another host at the same address does not keep a record. */
    static String record(HostLine host) {
        return host.name().toLowerCase(Locale.ROOT) + " " + host.address();
    }

    /** Adds the record of a host with an address. */
    public static String add(HostLine host) {
        return "Add-DnsServerResourceRecordAAAA -ZoneName $zone -Name " + PowerShellLiteral.of(host.name())
                + " -IPv6Address '" + host.address() + "'";
    }

    static List<String> remove(HostLine host) {
        return List.of(ZONE, removal(host));
    }

    static String removal(HostLine host) {
        return "Remove-DnsServerResourceRecord -ZoneName $zone -RRType AAAA -Name " + PowerShellLiteral.of(host.name())
                + " -RecordData '" + host.address() + "'";
    }
}
