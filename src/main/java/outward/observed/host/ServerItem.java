package outward.observed.host;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import outward.address.Ipv4;
import outward.address.Ipv6;
import outward.observed.text.Words;

/** What the cmdlets of a DirectAccess server print that concerns hosts: management list, entry points, balancing, rules. */
final class ServerItem {
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

    private ServerItem() {}

    static boolean isOne(Item item) {
        return item.hasAny("host", "daentrypoints", "internalvirtualipaddress", "thirdpartyloadbalancer", "displayname")
                || (item.has("entrypointname") && item.has("servers"));
    }

    static Optional<List<Seen>> seen(Item item) {
        if (item.has("host")) {
            return managementServer(item);
        }
        if (item.has("daentrypoints")) {
            return item.list("daentrypoints", Words::text)
                    .map(names -> names.stream()
                            .<Seen>map(n -> new SeenEntryPoint(n, new Where(Source.GET_DA_MULTI_SITE, item.number())))
                            .toList());
        }
        if (item.has("entrypointname")) {
            return item.whole("entrypointname", Words::text)
                    .map(n -> List.of(new SeenEntryPoint(n, new Where(Source.GET_DA_MULTI_SITE, item.number()))));
        }
        return item.has("displayname") ? rule(item) : balancer(item);
    }

    private static Optional<List<Seen>> managementServer(Item item) {
        Optional<String> host = item.whole("host", Words::text);
        Optional<List<Object>> addresses = item.list("ipaddresses", ServerItem::address);
        if (host.isEmpty() || addresses.isEmpty()) {
            return Optional.empty();
        }
        List<Ipv6> ipv6 = new ArrayList<>();
        List<Ipv4> ipv4 = new ArrayList<>();
        addresses.get().forEach(a -> {
            if (a instanceof Ipv6 six) {
                ipv6.add(six);
            } else if (a instanceof Ipv4 four) {
                ipv4.add(four);
            }
        });
        String type =
                item.list("type", Words::text).map(t -> String.join(", ", t)).orElse(null);
        String change = item.one("change", Words::text).orElse(null);
        Where where = new Where(Source.UPDATE_DA_MGMT_SERVER, item.number());
        return Optional.of(List.of(new SeenManagementServer(host.get(), ipv6, ipv4, null, type, change, where)));
    }

    private static Optional<Object> address(String text) {
        return Words.ipv6(text).<Object>map(a -> a).or(() -> Words.ipv4(text));
    }

    private static Optional<List<Seen>> balancer(Item item) {
        Boolean thirdParty = item.word("thirdpartyloadbalancer", ItemWords.SWITCH);
        Optional<List<List<Ipv6>>> virtual = item.list("internalvirtualipaddress", Words::onInterface);
        if (item.has("internalvirtualipaddress") && virtual.isEmpty()) {
            return Optional.empty();
        }
        List<Ipv6> inside =
                virtual.orElse(List.of()).stream().flatMap(List::stream).toList();
        Where where = new Where(Source.GET_LOAD_BALANCER, item.number());
        return Optional.of(List.of(new SeenBalancer(inside, thirdParty, where)));
    }

    private static Optional<List<Seen>> rule(Item item) {
        boolean one =
                item.hasAny("ipsecrulename", "local", "remote", "localaddress", "remoteaddress", "inboundsecurity");
        Optional<String> name = item.one("displayname", Words::text);
        if (!one || name.isEmpty()) {
            return Optional.empty();
        }
        Where where = new Where(Source.GET_NET_IPSEC_RULE, item.number());
        return Optional.of(List.of(new SeenIpsecRule(
                name.get(),
                spans(item, item.first("local", "localaddress")),
                spans(item, item.first("remote", "remoteaddress")),
                item.word("enabled", ItemWords.TRUTH),
                where)));
    }

    /** Addresses in braces, or joined by commas as the runbook's command does it. */
    private static @Nullable List<AddressSpan> spans(Item item, String key) {
        return item.list(key, ServerItem::spans)
                .map(all -> all.stream().flatMap(List::stream).toList())
                .orElse(null);
    }

    private static Optional<List<AddressSpan>> spans(String text) {
        List<AddressSpan> spans = new ArrayList<>();
        for (String part : COMMA.split(text.toLowerCase(Locale.ROOT), -1)) {
            Optional<List<AddressSpan>> span = AddressSpan.of(part);
            if (span.isEmpty()) {
                return Optional.empty();
            }
            spans.addAll(span.get());
        }
        return Optional.of(spans);
    }
}
