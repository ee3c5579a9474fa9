package outward.plan.web;

import io.quarkus.qute.TemplateExtension;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import outward.address.Ipv6Prefix;
import outward.design.Prefixes;
import outward.design.Sourced;

/** One line of the table of prefixes; the prefix is null where there is none. */
public record PrefixRow(String label, @Nullable Sourced<Ipv6Prefix> prefix) {
    /** Every kind of prefix in the order in which people read them; {@code prefixRows:of} in templates. */
    @TemplateExtension(namespace = "prefixRows")
    static List<PrefixRow> of(Prefixes prefixes) {
        List<PrefixRow> rows = new ArrayList<>();
        rows.add(new PrefixRow("Organisation", prefixes.organisation()));
        rows.add(new PrefixRow("Manage-out", prefixes.manageOut()));
        prefixes.internal().forEach(prefix -> rows.add(new PrefixRow("Internal", prefix)));
        rows.add(new PrefixRow("Clients by IP-HTTPS", prefixes.ipHttps()));
        rows.add(new PrefixRow("Clients by Teredo", prefixes.teredo()));
        rows.add(new PrefixRow("Clients by VPN", prefixes.vpn()));
        rows.add(new PrefixRow("NAT64", prefixes.nat64()));
        return rows;
    }
}
