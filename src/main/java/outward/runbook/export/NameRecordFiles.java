package outward.runbook.export;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import outward.design.HostLine;
import outward.design.HostRole;
import outward.runbook.Scope;
import outward.runbook.step.NameLines;

/**
 * AAAA records of the management hosts. They are for after the addresses work (safety Y12), so they are held back as
 * scripts are: until nothing is left to be confirmed.
 */
final class NameRecordFiles {
    private static final String ORDER =
            "Only after the tests by address passed. Skip hosts whose record is there, and those that register themselves.";
    private static final String HELD = "Held back: the plan is refused, or something is still to be confirmed.";

    /** Safety Y13. */
    private static final String CAUTION =
            "Caution, Configuration Manager is among them: with its record the clients' traffic to it may leave NAT64, so its"
                    + " services must listen on IPv6 before.";

    private NameRecordFiles() {}

    static void powershell(Scope scope, Writer out) throws IOException {
        head(scope, "#", out);
        if (scope.plan().handsOver()) {
            line(out, "$ErrorActionPreference = 'Stop'");
            line(out, NameLines.ZONE);
            for (HostLine host : hosts(scope)) {
                line(out, NameLines.add(host));
            }
        }
    }

    /** Lines of a zone file (RFC 1035 section 5.1, RFC 3596); names are relative to the zone. */
    static void zone(Scope scope, Writer out) throws IOException {
        head(scope, ";", out);
        if (scope.plan().handsOver()) {
            for (HostLine host : hosts(scope)) {
                line(out, escaped(host.name()) + "\tIN\tAAAA\t" + host.address());
            }
        }
    }

    private static List<HostLine> hosts(Scope scope) {
        return Named.hostsOf(scope);
    }

    private static void head(Scope scope, String mark, Writer out) throws IOException {
        var revision = scope.plan().revision();
        line(
                out,
                mark + " AAAA records of the management hosts. Outward, plan revision " + revision.number() + ", hash "
                        + revision.hash().hex() + ".");
        line(out, mark + " " + (scope.plan().handsOver() ? ORDER : HELD));
        if (hosts(scope).stream().anyMatch(host -> host.role() == HostRole.CONFIG_MANAGER)) {
            line(out, mark + " " + CAUTION);
        }
    }

    private static void line(Writer out, String line) throws IOException {
        out.write(line + "\r\n");
    }

    /** What is no letter, digit, hyphen, underscore or dot is written as the number of each byte. */
    private static String escaped(String name) {
        StringBuilder escaped = new StringBuilder(name.length());
        for (byte unit : name.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = (unit >= '0' && unit <= '9')
                    || (unit >= 'A' && unit <= 'Z')
                    || (unit >= 'a' && unit <= 'z')
                    || unit == '-'
                    || unit == '_'
                    || unit == '.';
            escaped.append(plain ? String.valueOf((char) unit) : "\\%03d".formatted(unit & 0xff));
        }
        return escaped.toString();
    }
}
