package outward.runbook.step;

import java.util.List;
import outward.command.PowerShellLiteral;
import outward.design.HostLine;

/** AAAA records in PowerShell; the zone is the reader's to fill in. */
final class NameLines {
    static final String ZONE = "$zone = 'DNS zone of the management hosts'";

    private NameLines() {}

    static String add(HostLine host) {
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
