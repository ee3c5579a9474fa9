package outward.runbook.export;

import java.io.IOException;
import java.io.Writer;
import outward.runbook.Scope;

/** Prefixes for those who place computers by their network. The reference at hand has no cmdlet for either: CSV only. */
final class Directory {
    private Directory() {}

    /** Subnets of Active Directory; which site each belongs to is the directory administrator's to fill in. */
    static void subnets(Scope scope, Writer out) throws IOException {
        CsvFile csv = new CsvFile(out, "Name", "Site", "Description");
        for (Named named : Named.of(scope)) {
            csv.row(named.prefix().toString(), "", named.who());
        }
    }

    /** Boundaries of Configuration Manager, by IPv6 prefix. */
    static void boundaries(Scope scope, Writer out) throws IOException {
        CsvFile csv = new CsvFile(out, "DisplayName", "BoundaryType", "Value");
        for (Named named : Named.of(scope)) {
            csv.row(
                    scope.plan().siteName() + ": " + named.who(),
                    "IPv6Prefix",
                    named.prefix().toString());
        }
    }
}
