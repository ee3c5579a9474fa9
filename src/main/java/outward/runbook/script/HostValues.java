package outward.runbook.script;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import outward.command.PowerShellLiteral;
import outward.design.HostLine;

/** One host's own values, as they stand in its scripts. */
final class HostValues {
    /** NetBIOS names end there. */
    private static final int LONGEST_COMPUTER = 15;

    private final byte[] id;
    private final byte[] name;
    private final byte[] address;
    private final byte[] computer;

    HostValues(HostLine host) {
        id = bytes(host.id().toString());
        name = bytes(PowerShellLiteral.of(host.name()));
        address = bytes(String.valueOf(host.address()));
        computer = bytes(computer(host.name()));
    }

    /** A host name is a DNS label; anything else could not stand in a cmd file, and then no computer has the name. */
    private static String computer(String name) {
        String label = name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9-]", "");
        return label.substring(0, Math.min(label.length(), LONGEST_COMPUTER));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    byte[] of(Hole hole) {
        return switch (hole) {
            case ID -> id;
            case NAME -> name;
            case ADDRESS -> address;
            case COMPUTER -> computer;
        };
    }
}
