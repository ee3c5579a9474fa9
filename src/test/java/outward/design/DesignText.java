package outward.design;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import outward.address.Ipv6Prefix;

/** Frames and host lines as text, so that tests compare them whole; what is not there or not known is left out. */
final class DesignText {
    private final StringBuilder text = new StringBuilder();

    private DesignText() {}

    static String of(Frame frame) {
        DesignText design = new DesignText();
        var prefixes = frame.prefixes();
        design.line("method", frame.method() == null ? null : frame.method().word());
        design.line("organisation", sourced(prefixes.organisation()));
        design.line("manage-out", sourced(prefixes.manageOut()));
        design.line("ip-https", sourced(prefixes.ipHttps()));
        design.line("teredo", sourced(prefixes.teredo()));
        design.line("vpn", sourced(prefixes.vpn()));
        design.line("nat64", sourced(prefixes.nat64()));
        prefixes.internal().forEach(prefix -> design.line("internal", sourced(prefix)));
        design.line("server", frame.server().address());
        design.lines("server route", frame.server().routes());
        design.lines("host route", frame.hostRoutes());
        return design.text.toString();
    }

    static String of(HostLine host) {
        DesignText design = new DesignText();
        design.line("address", host.address() == null ? null : host.address() + "/" + host.prefixLength());
        design.line("gateway", host.defaultGateway());
        design.lines("route", host.routes());
        design.line("on link", host.onLink());
        return design.text.toString();
    }

    private void lines(String name, List<?> values) {
        values.forEach(value -> line(name, value));
    }

    private void line(String name, @Nullable Object value) {
        if (value != null) {
            text.append(name).append(' ').append(value).append('\n');
        }
    }

    private static @Nullable String sourced(@Nullable Sourced<Ipv6Prefix> prefix) {
        return prefix == null
                ? null
                : List.of(prefix.value(), prefix.provenance().word(), prefix.from()).stream()
                        .map(Object::toString)
                        .collect(Collectors.joining(" "));
    }
}
