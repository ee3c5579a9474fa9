package outward.observed.drift;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import outward.address.Ipv6;
import outward.observed.Understood;
import outward.observed.host.AddressSpan;
import outward.observed.host.HostState;
import outward.observed.host.OnInterface;
import outward.observed.host.Seen;
import outward.observed.host.SeenAddress;
import outward.observed.host.SeenBalancer;
import outward.observed.host.SeenCheck;
import outward.observed.host.SeenChoice;
import outward.observed.host.SeenComputer;
import outward.observed.host.SeenEntryPoint;
import outward.observed.host.SeenGateway;
import outward.observed.host.SeenInterface;
import outward.observed.host.SeenIpsecRule;
import outward.observed.host.SeenIpv6Switch;
import outward.observed.host.SeenManagementServer;
import outward.observed.host.SeenRoute;
import outward.observed.host.SeenRun;
import outward.observed.host.SeenSuffix;

/** Puts what was seen of a machine into the words that pages and programs are given; what was not shown is left out. */
final class Told {
    private final HostState state;

    private Told(HostState state) {
        this.state = state;
    }

    static List<Understood> of(HostState state) {
        Told told = new Told(state);
        return state.seen().stream().map(told::say).toList();
    }

    private Understood say(Seen seen) {
        if (seen instanceof SeenAddress address) {
            return of(Understood.Kind.ADDRESS, name(address.on()), words(address), seen);
        }
        if (seen instanceof SeenRoute route) {
            return of(Understood.Kind.ROUTE, route.destination().toString(), words(route), seen);
        }
        if (seen instanceof SeenInterface on) {
            return of(Understood.Kind.INTERFACE, name(on.on()), words(on), seen);
        }
        if (seen instanceof SeenGateway gateway) {
            return of(Understood.Kind.GATEWAY, name(gateway.on()), hop(gateway.address()), seen);
        }
        if (seen instanceof SeenChoice choice) {
            return of(Understood.Kind.CHOICE, Objects.toString(choice.destination(), "?"), words(choice), seen);
        }
        return seen instanceof SeenManagementServer server
                ? of(Understood.Kind.MANAGEMENT_SERVER, server.entry(), words(server), seen)
                : named(seen);
    }

    private Understood named(Seen seen) {
        if (seen instanceof SeenCheck check) {
            String value =
                    check.subject() + " " + check.result() + (check.seen().isEmpty() ? "" : ": " + check.seen());
            return of(Understood.Kind.CHECK, check.code(), value, seen);
        }
        if (seen instanceof SeenRun run) {
            String plan = "host %s, revision %s".formatted(word(run.host()), word(run.planRevision()));
            return of(Understood.Kind.RUN, word(run.readAt()), plan, seen);
        }
        if (seen instanceof SeenIpsecRule rule) {
            String ends = "local %s, remote %s".formatted(words(rule.local()), words(rule.remote()));
            return of(Understood.Kind.IPSEC_RULE, rule.name(), ends, seen);
        }
        if (seen instanceof SeenBalancer balancer) {
            String by = "third party " + word(balancer.thirdParty());
            return of(Understood.Kind.LOAD_BALANCER, by, joined(balancer.internalVirtual()), seen);
        }
        if (seen instanceof SeenSuffix suffix) {
            String on = suffix.on() == null ? "computer" : name(suffix.on());
            return of(Understood.Kind.DNS_SUFFIX, on, suffix.suffix(), seen);
        }
        return plain(seen);
    }

    private static Understood plain(Seen seen) {
        if (seen instanceof SeenComputer computer) {
            return of(Understood.Kind.COMPUTER, "computer", computer.name(), seen);
        }
        if (seen instanceof SeenEntryPoint point) {
            return of(Understood.Kind.ENTRY_POINT, "DAEntryPoints", point.name(), seen);
        }
        int bits = ((SeenIpv6Switch) seen).bits();
        return of(Understood.Kind.IPV6_SWITCH, "DisabledComponents", Integer.toUnsignedString(bits), seen);
    }

    private static Understood of(Understood.Kind kind, String name, String value, Seen seen) {
        return new Understood(kind, name, value, seen.where().source().command());
    }

    private String name(OnInterface on) {
        return state.nameOf(on).orElse(on.index() == null ? "?" : "interface " + on.index());
    }

    private static String words(SeenAddress seen) {
        StringJoiner words = new StringJoiner(", ");
        words.add(seen.prefixLength() == null ? seen.address().toString() : seen.address() + "/" + seen.prefixLength());
        add(words, "", seen.origin());
        add(words, "", seen.state());
        add(words, "skipped as source ", Boolean.TRUE.equals(seen.skipAsSource()) ? "yes" : null);
        add(words, "store ", seen.store());
        return words.toString();
    }

    private String words(SeenRoute seen) {
        StringJoiner words = new StringJoiner(", ").add("via " + hop(seen.nextHop()) + " on " + name(seen.on()));
        add(words, "metric ", seen.metric());
        add(words, "publish ", seen.publish());
        add(words, "store ", seen.store());
        return words.toString();
    }

    private static String words(SeenInterface seen) {
        StringJoiner words = new StringJoiner(", ");
        words.setEmptyValue("seen");
        add(words, "", seen.description());
        add(words, "", seen.connected() == null ? null : seen.connected() ? "connected" : "disconnected");
        add(words, "forwarding ", seen.forwarding());
        add(words, "advertising ", seen.advertising());
        add(words, "router discovery ", seen.routerDiscovery());
        add(words, "metric ", seen.metric());
        return words.toString();
    }

    private static String words(SeenManagementServer seen) {
        StringJoiner words = new StringJoiner(", ");
        words.setEmptyValue(seen.entry());
        seen.addresses().forEach(a -> words.add(a.toString()));
        seen.ipv4().forEach(a -> words.add(a.toString()));
        add(words, "", seen.type());
        return words.toString();
    }

    private String words(SeenChoice seen) {
        SeenRoute route = seen.route();
        return "from " + seen.source().address()
                + (route == null ? "" : ", route " + route.destination() + " " + words(route));
    }

    private static String words(@Nullable List<AddressSpan> spans) {
        return spans == null
                ? "?"
                : joined(spans.stream()
                        .map(s -> s.first().equals(s.last()) ? s.first().toString() : s.first() + " to " + s.last())
                        .toList());
    }

    private static String joined(List<?> things) {
        return things.isEmpty()
                ? "none"
                : things.stream()
                        .map(Object::toString)
                        .reduce((a, b) -> a + ", " + b)
                        .orElseThrow();
    }

    private static String hop(@Nullable Ipv6 nextHop) {
        return nextHop == null ? "the link" : nextHop.toString();
    }

    private static void add(StringJoiner words, String before, @Nullable Object value) {
        if (value != null) {
            words.add(before + word(value));
        }
    }

    private static String word(@Nullable Object value) {
        if (value instanceof Enum<?> constant) {
            return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
        return value == null ? "?" : value.toString();
    }
}
