package outward.runbook.script;

import java.nio.charset.StandardCharsets;
import outward.command.PowerShellLiteral;
import outward.design.HostLine;

/** One host's own values, as they stand in its scripts. */
final class HostValues {
    private final byte[] id;
    private final byte[] name;
    private final byte[] address;

    HostValues(HostLine host) {
        id = bytes(host.id().toString());
        name = bytes(PowerShellLiteral.of(host.name()));
        address = bytes(String.valueOf(host.address()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    byte[] of(Hole hole) {
        return switch (hole) {
            case ID -> id;
            case NAME -> name;
            case ADDRESS -> address;
        };
    }
}
