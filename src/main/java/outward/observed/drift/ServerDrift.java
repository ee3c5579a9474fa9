package outward.observed.drift;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import outward.address.Ipv6Prefix;
import outward.design.HostLine;
import outward.design.Sourced;
import outward.directaccess.LoadBalancing;
import outward.directaccess.Method;
import outward.observed.Agreement;
import outward.observed.Comparison;
import outward.observed.ObservedValue;
import outward.observed.Reading;
import outward.observed.SiteField;
import outward.observed.Understood;
import outward.observed.host.HostState;
import outward.observed.host.SeenEntryPoint;

/** How a DirectAccess server differs from what its site's plan rests on. */
public final class ServerDrift {
    /** What a client has its tunnel endpoints, its rules or its own address by (safety Y21). */
    private static final Set<String> KNOWN_TO_CLIENTS =
            Set.of("publicIpv4", "organisationPrefix", "clientPrefix", "internalPrefixes");

    private final Look look;
    private final Reading reading;

    private ServerDrift(Look look, Reading reading) {
        this.look = look;
        this.reading = reading;
    }

    /** Every difference once: values of the site, what they mean together, adapters and routes, then the lists. */
    public static List<Drift> of(Expected expected, Reading reading, HostState state) {
        Look look = new Look(expected, state, new Drifts());
        if (isOfAnother(look)) {
            return look.drifts().all();
        }
        ServerDrift drift = new ServerDrift(look, reading);
        drift.checkValues();
        drift.checkBalancing();
        drift.checkEntryPoints();
        drift.checkClientPrefixes();
        drift.checkInternalPrefixes();
        new ServerAdapterDrift(look, reading).check();
        new ListDrift(look, true).check();
        return look.drifts().all();
    }

    /** The plan does not name its server: a host's name, two names, or what only a host shows tells another. */
    private static boolean isOfAnother(Look look) {
        List<String> names = ComputerName.of(look.state());
        Optional<String> host = names.stream()
                .filter(n -> look.expected().hosts().stream().anyMatch(h -> ComputerName.isSame(h.name(), n)))
                .findFirst();
        if (names.size() > 1) {
            another(look, "The text is from several computers, " + String.join(" and ", names));
        } else if (host.isPresent()) {
            another(look, "The text is from the management host " + host.get());
        } else {
            new Owner(look)
                    .hostsNotServers()
                    .ifPresent(sign -> another(look, "The text is rather a management host's: " + sign));
        }
        return !look.drifts().all().isEmpty();
    }

    private static void another(Look look, String sentence) {
        look.drifts()
                .add(
                        DriftCode.OTHER_COMPUTER,
                        Drift.SERVER,
                        Drift.SERVER,
                        sentence + "; it was not held against the server.",
                        "Bring what the server printed, alone.");
    }

    private void checkValues() {
        Comparison.of(look.expected().frame(), reading.values()).stream()
                .filter(c -> c.agreement() == Agreement.DIFFERS)
                .forEach(this::differs);
    }

    private void differs(Comparison comparison) {
        Sourced<String> now = Objects.requireNonNull(comparison.now(), "what differs has something beside it");
        String field = comparison.observed().field().name();
        look.drifts()
                .add(
                        DriftCode.SERVER_DIFFERS,
                        field,
                        field,
                        "The server says " + comparison.observed().text() + "; the plan holds " + now.value() + " ("
                                + now.provenance().word() + ").",
                        "Take the observed value over, or correct the server."
                                + (KNOWN_TO_CLIENTS.contains(field)
                                        ? " Policies of clients were made with it: changing it on the server is a renumbering."
                                        : ""));
    }

    /** Get-RemoteAccess alone does not say by what it is balanced; that it is differs all the same (facts F1, T9). */
    private void checkBalancing() {
        if (saysBalanced()
                && reading.value(SiteField.LOAD_BALANCING).isEmpty()
                && !look.expected().frame().facts().loadBalanced()) {
            String field = SiteField.LOAD_BALANCING.name();
            look.drifts()
                    .add(
                            DriftCode.SERVER_DIFFERS,
                            field,
                            field,
                            "The server says that load balancing is configured; the plan holds none."
                                    + (look.expected().frame().uses(Method.ARTICLE)
                                            ? " The article's method does not serve it."
                                            : ""),
                            "Get-RemoteAccessLoadBalancer tells of which kind it is: bring its answer, and enter it as the site's.");
        }
    }

    private boolean saysBalanced() {
        return reading.said(Understood.Kind.PROPERTY, "LoadBalancing").contains("Configured");
    }

    private void checkEntryPoints() {
        List<String> names = look.state().of(SeenEntryPoint.class).stream()
                .map(SeenEntryPoint::name)
                .distinct()
                .toList();
        if (names.size() > 1
                && look.expected().frame().uses(Method.ARTICLE)
                && !look.expected().frame().deployment().multisite()) {
            add(
                    DriftCode.SEVERAL_ENTRY_POINTS,
                    names.size(),
                    "The deployment has the entry points %s; the article's method serves one."
                            .formatted(String.join(", ", names)),
                    "Enter each of them as a site of this deployment and plan with own IPv6 prefixes.");
        }
    }

    /** A /59 with load balancing, a /64 without; none may overlap another entry point's (facts P24, P25, P27). */
    private void checkClientPrefixes() {
        boolean balanced = reading.value(SiteField.LOAD_BALANCING)
                .map(ObservedValue::value)
                .map(b -> b != LoadBalancing.NONE)
                .orElse(saysBalanced() || look.expected().frame().facts().loadBalanced());
        for (SiteField<Ipv6Prefix> field : List.of(SiteField.CLIENT_PREFIX, SiteField.VPN_PREFIX)) {
            reading.value(field).map(ObservedValue::value).ifPresent(prefix -> {
                if (balanced && prefix.length() == HostLine.SUBNET_LENGTH) {
                    add(
                            DriftCode.CLIENT_PREFIX_64,
                            prefix,
                            prefix + " is the prefix of one server; with load balancing it has to be a /59.",
                            "Choose a /59 for it in the console, in a change window: clients get new addresses. On an IPv4-only intranet it cannot be changed there: plan a reinstallation.");
                }
                checkOverlap(prefix);
            });
        }
    }

    private void checkOverlap(Ipv6Prefix prefix) {
        look.expected().frame().deployment().others().stream()
                .filter(o -> o.clientPrefixes().stream().anyMatch(prefix::overlaps))
                .forEach(
                        o -> add(
                                DriftCode.CLIENT_PREFIX_OVERLAPS,
                                prefix + " " + o.site(),
                                prefix + " overlaps the client prefix of the entry point " + o.site() + ".",
                                "Give one of the two entry points another client prefix; answers find the wrong server until then."));
    }

    private void checkInternalPrefixes() {
        if (!look.expected().frame().uses(Method.NATIVE)) {
            return;
        }
        reading.value(SiteField.INTERNAL_PREFIXES)
                .filter(ObservedValue::whole)
                .ifPresent(
                        internal -> look.expected().hosts().stream()
                                .filter(h -> h.address() != null
                                        && internal.value().stream().noneMatch(p -> p.contains(h.address())))
                                .forEach(
                                        h -> look.drifts()
                                                .add(
                                                        DriftCode.OUTSIDE_INTERNAL_PREFIXES,
                                                        h.name(),
                                                        String.valueOf(h.address()),
                                                        h.address() + " is in none of the server's internal prefixes ("
                                                                + internal.text() + ").",
                                                        "Number the host within them, or enter its prefix among them in the console: the list there is replaced whole, so enter all of them. A server that was installed on an IPv4-only intranet has no such page: that takes a reinstallation.")));
    }

    private void add(DriftCode code, Object about, String message, String mend) {
        look.drifts().add(code, Drift.SERVER, about, message, mend);
    }
}
