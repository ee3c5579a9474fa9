package outward.runbook.export;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.regex.Pattern;
import outward.design.HostLine;
import outward.runbook.Scope;

/**
 * CSV with the columns of NetBox's bulk import (prefix: prefix, status, description; IP address: address, status, role,
 * dns_name, description). Planned is not applied: the status is {@code reserved}.
 */
final class NetBox {
    private static final String STATUS = "reserved";
    private static final Pattern DNS_NAME = Pattern.compile("[A-Za-z0-9_]([A-Za-z0-9_.-]*[A-Za-z0-9_])?");

    private NetBox() {}

    static void prefixes(Scope scope, Writer out) throws IOException {
        CsvFile csv = new CsvFile(out, "prefix", "status", "description");
        var organisation = scope.frame().prefixes().organisation();
        if (organisation != null && !scope.refused()) {
            csv.row(organisation.value().toString(), "container", "Organisation prefix of " + scope.customer());
        }
        for (Named named : Named.of(scope)) {
            csv.row(
                    named.prefix().toString(),
                    STATUS,
                    named.who() + ", " + scope.plan().siteName());
        }
    }

    static void addresses(Scope scope, Writer out) throws IOException {
        CsvFile csv = new CsvFile(out, "address", "status", "role", "dns_name", "description");
        var server = scope.frame().server().address();
        Integer read = scope.frame().server().prefixLength();
        boolean virtual = scope.frame().facts().loadBalanced();
        if (server != null && !scope.refused()) {
            csv.row(
                    server + "/" + (read == null ? HostLine.SUBNET_LENGTH : read),
                    STATUS,
                    virtual ? "vip" : "",
                    "",
                    "DirectAccess server, " + scope.plan().siteName());
        }
        for (HostLine host : Named.hostsOf(scope)) {
            csv.row(
                    host.address() + "/" + host.prefixLength(),
                    STATUS,
                    "",
                    dnsName(host.name()),
                    "Management host " + host.name() + ", " + scope.plan().siteName());
        }
    }

    /** Empty where it is no name that NetBox takes. */
    private static String dnsName(String name) {
        return DNS_NAME.matcher(name).matches() ? name.toLowerCase(Locale.ROOT) : "";
    }
}
