package outward.observed;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import outward.address.Ipv4;
import outward.address.Ipv4Interface;
import outward.address.Ipv6;
import outward.address.Ipv6Prefix;
import outward.design.Frame;
import outward.design.Provenance;
import outward.design.SiteFacts;
import outward.design.Sourced;
import outward.directaccess.LoadBalancing;
import outward.directaccess.TeredoSetting;
import outward.directaccess.Topology;
import outward.directaccess.WindowsVersion;

/** A field of a site that can be read from its server, under the name that the machine interface gives it. */
public final class SiteField<T> {
    public static final SiteField<Topology> TOPOLOGY = new SiteField<Topology>(
                    "topology", f -> Optional.of(f.topology()), (c, v) -> c.topology = v)
            .printed(Topology::word);
    public static final SiteField<LoadBalancing> LOAD_BALANCING = new SiteField<LoadBalancing>(
                    "loadBalancing", f -> Optional.of(f.loadBalancing()), (c, v) -> c.loadBalancing = v)
            .printed(LoadBalancing::word);
    public static final SiteField<List<Ipv4>> PUBLIC_IPV4 = new SiteField<List<Ipv4>>(
                    "publicIpv4", f -> filled(f.publicIpv4()), (c, v) -> c.publicIpv4 = v)
            .printed(SiteField::joined);
    public static final SiteField<Ipv6Prefix> ORGANISATION_PREFIX = new SiteField<Ipv6Prefix>(
                    "organisationPrefix",
                    f -> Optional.ofNullable(f.organisationPrefix()),
                    (c, v) -> c.organisationPrefix = v)
            .derived(DerivedValues::organisationPrefix);
    public static final SiteField<List<Ipv6Prefix>> INTERNAL_PREFIXES = new SiteField<List<Ipv6Prefix>>(
                    "internalPrefixes", f -> filled(f.internalPrefixes()), (c, v) -> c.internalPrefixes = v)
            .printed(SiteField::joined)
            .derived(DerivedValues::internalPrefixes);
    public static final SiteField<Ipv6Prefix> CLIENT_PREFIX = new SiteField<Ipv6Prefix>(
                    "clientPrefix", f -> Optional.ofNullable(f.clientPrefix()), (c, v) -> c.clientPrefix = v)
            .derived(DerivedValues::clientPrefix);
    public static final SiteField<Ipv6> INTERNAL_VIP =
            new SiteField<>("internalVip", f -> Optional.ofNullable(f.internalVip()), (c, v) -> c.internalVip = v);
    public static final SiteField<Ipv6> SERVER_ADDRESS = new SiteField<Ipv6>(
                    "serverAddress", f -> Optional.ofNullable(f.serverAddress()), (c, v) -> c.serverAddress = v)
            .derived(DerivedValues::serverAddress);
    public static final SiteField<Integer> SERVER_PREFIX_LENGTH = new SiteField<>(
            "serverPrefixLength", f -> Optional.ofNullable(f.serverPrefixLength()), (c, v) -> c.serverPrefixLength = v);
    public static final SiteField<Boolean> SERVER_FORWARDING = new SiteField<>(
            "serverForwarding", f -> Optional.ofNullable(f.serverForwarding()), (c, v) -> c.serverForwarding = v);
    public static final SiteField<Ipv4Interface> SERVER_INTERNAL_IPV4 = new SiteField<>(
            "serverInternalIpv4", f -> Optional.ofNullable(f.serverInternalIpv4()), (c, v) -> c.serverInternalIpv4 = v);
    public static final SiteField<TeredoSetting> TEREDO = new SiteField<TeredoSetting>(
                    "teredo",
                    f -> Optional.of(f.teredo()).filter(t -> t != TeredoSetting.DERIVED),
                    (c, v) -> c.teredo = v)
            .printed(TeredoSetting::word)
            .derived(DerivedValues::teredo);
    public static final SiteField<Ipv6Prefix> VPN_PREFIX =
            new SiteField<>("vpnPrefix", f -> Optional.ofNullable(f.vpnPrefix()), (c, v) -> c.vpnPrefix = v);
    public static final SiteField<Ipv6Prefix> NAT64_PREFIX =
            new SiteField<>("nat64Prefix", f -> Optional.ofNullable(f.nat64Prefix()), (c, v) -> c.nat64Prefix = v);
    public static final SiteField<WindowsVersion> WINDOWS_VERSION = new SiteField<WindowsVersion>(
                    "windowsVersion", f -> Optional.ofNullable(f.windowsVersion()), (c, v) -> c.windowsVersion = v)
            .printed(WindowsVersion::word);

    private final String name;
    private final Function<SiteFacts, Optional<T>> recorded;
    private final BiConsumer<FactsCopy, T> put;
    private final Function<T, String> print;
    private final Function<Frame, Optional<Sourced<T>>> derive;

    private SiteField(String name, Function<SiteFacts, Optional<T>> recorded, BiConsumer<FactsCopy, T> put) {
        this(name, recorded, put, Object::toString, f -> Optional.empty());
    }

    private SiteField(
            String name,
            Function<SiteFacts, Optional<T>> recorded,
            BiConsumer<FactsCopy, T> put,
            Function<T, String> print,
            Function<Frame, Optional<Sourced<T>>> derive) {
        this.name = name;
        this.recorded = recorded;
        this.put = put;
        this.print = print;
        this.derive = derive;
    }

    private SiteField<T> printed(Function<T, String> how) {
        return new SiteField<>(name, recorded, put, how, derive);
    }

    private SiteField<T> derived(Function<Frame, Optional<Sourced<T>>> how) {
        return new SiteField<>(name, recorded, put, print, how);
    }

    /** Its name in the machine interface. */
    public String name() {
        return name;
    }

    /** The value as pages and documents print it: words, addresses as RFC 5952 prints them, lists with commas. */
    public String text(T value) {
        return print.apply(value);
    }

    /** What was entered or observed so far; empty where nothing was. */
    Optional<T> recorded(SiteFacts facts) {
        return recorded.apply(facts);
    }

    /** What holds now: recorded, else derived. */
    Optional<Sourced<T>> now(Frame frame) {
        String paste = frame.facts().observedFrom().get(name);
        return recorded(frame.facts())
                .map(v -> paste == null
                        ? new Sourced<>(v, Provenance.ENTERED, name)
                        : new Sourced<>(v, Provenance.OBSERVED, paste))
                .or(() -> derive.apply(frame));
    }

    void put(FactsCopy facts, T value) {
        put.accept(facts, value);
    }

    private static <E> Optional<List<E>> filled(List<E> list) {
        return Optional.of(list).filter(l -> !l.isEmpty());
    }

    private static String joined(List<?> list) {
        return list.stream().map(Object::toString).collect(Collectors.joining(", "));
    }

    @Override
    public String toString() {
        return name;
    }
}
