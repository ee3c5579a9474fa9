package outward.transfer;

import java.util.List;

/** The columns of a table of hosts; one without headings has them in this order. */
public final class HostFields {
    /** What can be entered. */
    public static final List<CsvField> ENTERED = List.of(
            CsvField.needed(
                    "name", "Name", "One DNS label of up to 63 characters: the host that the row is about.", "JUMP1"),
            CsvField.needed(
                    "interfaceAlias",
                    "Interface alias",
                    "The adapter's name on the host; needed for a new one.",
                    "LAN"),
            CsvField.text("ipv4", "IPv4", "The host's IPv4 address on the intranet.", "10.2.16.10"),
            CsvField.text(
                    "addressing", "Addressing", "next, from-ipv4, manual or auto-configured; empty: next.", "next"),
            CsvField.text("interfaceId", "Interface identifier", "Hexadecimal, with addressing manual only.", "10"),
            CsvField.text(
                    "role",
                    "Role",
                    "jump-host, help-desk, config-manager, domain-controller or other; empty: other.",
                    "jump-host"),
            CsvField.flag("onLink", "On the server's subnet", "true or false; empty: computed or to be confirmed."),
            CsvField.text(
                    "routing", "Routing", "specific-routes or default-gateway; empty: as the site.", "specific-routes"),
            CsvField.text(
                    "internalPrefix", "Internal prefix", "A /64, where the site has several.", "2001:db8:1:10::/64"));

    /** Where the hosts of an exported file are; they are compared, not entered. */
    public static final List<CsvField> PLACE = List.of(
            CsvField.text("customer", "Customer", "The customer of the site.", ""),
            CsvField.text("site", "Site", "The site.", ""));

    private HostFields() {}
}
