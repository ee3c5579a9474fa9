package outward.runbook;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import outward.address.InterfaceId;
import outward.address.Ipv4;
import outward.address.Ipv4Interface;
import outward.address.Ipv6;
import outward.address.Ipv6Prefix;
import outward.design.Addressing;
import outward.design.Deployment;
import outward.design.EntryPoint;
import outward.design.Frame;
import outward.design.HostFacts;
import outward.design.HostRole;
import outward.design.SiteFacts;
import outward.directaccess.LoadBalancing;
import outward.directaccess.Method;
import outward.directaccess.Routing;
import outward.directaccess.TeredoSetting;
import outward.directaccess.Topology;
import outward.directaccess.WindowsVersion;
import outward.finding.Waiver;
import outward.finding.rules.RuleBook;
import outward.plan.HostReports;
import outward.plan.Plan;
import outward.plan.PlanHash;
import outward.plan.PlanRevision;
import outward.plan.Reports;

/** Plans by name: what is not said is recorded as it must be for scripts to be handed over. */
public final class RunbookFixture {
    static final Instant NIGHT = Instant.parse("2026-11-23T21:00:00Z");
    private static final UUID SITE = UUID.fromString("01936a00-0000-7000-8000-0000000000a1");

    private static final int MANY_HOSTS = 10;

    private final List<HostFacts> hosts = new ArrayList<>();
    private final List<Waiver> waivers = new ArrayList<>();
    private String site = "Headquarters";
    private Topology topology = Topology.EDGE;
    private @Nullable Method method;
    private List<Ipv4> publicIpv4 = List.of();
    private @Nullable Ipv6Prefix organisation;
    private List<Ipv6Prefix> internal = List.of();
    private @Nullable Ipv6Prefix client;
    private @Nullable Ipv6 server;
    private @Nullable Ipv6 router;
    private @Nullable Integer serverLength = 64;
    private @Nullable Ipv4Interface link = Ipv4Interface.parse("10.2.16.5/24");
    private Routing routing = Routing.SPECIFIC_ROUTES;
    private Deployment deployment = Deployment.SINGLE;
    private int revision = 3;

    /** The article's example: 131.107.0.2, with a second address so that Teredo is possible. */
    public static RunbookFixture article() {
        RunbookFixture plan = new RunbookFixture();
        plan.publicIpv4 = List.of(Ipv4.parse("131.107.0.2"), Ipv4.parse("131.107.0.3"));
        return plan.host("JUMP01", "Intranet", "10", HostRole.JUMP_HOST)
                .host("CM01", "Ethernet 2", "11", HostRole.CONFIG_MANAGER);
    }

    /** The reader's site of comment 7, behind NAT. */
    public static RunbookFixture behindNat() {
        RunbookFixture plan = new RunbookFixture();
        plan.topology = Topology.BEHIND_NAT;
        plan.organisation = Ipv6Prefix.parse("fd78:9f7e:c716::/48");
        return plan.host("HELP01", "Ethernet", "a02:100a", HostRole.HELP_DESK);
    }

    /** Two internal prefixes of which the second is behind a router, with a host in each and one that configures itself. */
    public static RunbookFixture twoPrefixes() {
        RunbookFixture plan = new RunbookFixture();
        plan.topology = Topology.BEHIND_NAT;
        plan.method = Method.NATIVE;
        plan.internal = List.of(Ipv6Prefix.parse("2001:db8:1::/64"), Ipv6Prefix.parse("2001:db8:2::/64"));
        plan.client = Ipv6Prefix.parse("2001:db8:1:1000::/64");
        plan.server = Ipv6.parse("2001:db8:1::5");
        plan.router = Ipv6.parse("2001:db8:1::fe");
        plan.host("JUMP01", "Ethernet", "10", HostRole.JUMP_HOST);
        plan.hosts.add(facts(
                2,
                "FAR01",
                "Ethernet",
                null,
                Ipv6Prefix.parse("2001:db8:2::/64"),
                Addressing.MANUAL,
                "20",
                HostRole.HELP_DESK,
                null));
        plan.hosts.add(
                facts(3, "AUTO01", "Ethernet", null, null, Addressing.AUTO_CONFIGURED, null, HostRole.OTHER, true));
        return plan;
    }

    /** Hosts that configure themselves on two VLANs: the server's, and one behind a router. */
    public static RunbookFixture advertised() {
        RunbookFixture plan = twoPrefixes().without("FAR01");
        plan.hosts.add(facts(
                4,
                "AUTO02",
                "Ethernet",
                null,
                Ipv6Prefix.parse("2001:db8:2::/64"),
                Addressing.AUTO_CONFIGURED,
                null,
                HostRole.OTHER,
                null));
        return plan;
    }

    /** One of two entry points: the other is behind a router, with Teredo and VPN clients of its own. */
    public static RunbookFixture multisite() {
        RunbookFixture plan = twoPrefixes().without("FAR01").without("AUTO01");
        plan.deployment = new Deployment(
                true,
                List.of(new EntryPoint(
                        "Branch",
                        List.of(Ipv6Prefix.parse("2001:db8:2:1000::/64"), Ipv6Prefix.parse("2001:0:836b:9::/64")),
                        Ipv6Prefix.parse("2001:db8:2:2000::/64"),
                        List.of(Ipv6Prefix.parse("2001:db8:1::/64"), Ipv6Prefix.parse("2001:db8:2::/64")),
                        Ipv6.parse("2001:db8:2::5"))));
        return plan;
    }

    /** Limited ISATAP with one server. */
    public static RunbookFixture isatap() {
        RunbookFixture plan = new RunbookFixture();
        plan.publicIpv4 = List.of(Ipv4.parse("131.107.0.2"));
        plan.method = Method.ISATAP;
        plan.internal = List.of(Ipv6Prefix.parse("2002:836b:2:1::/64"));
        plan.hosts.add(facts(
                1,
                "JUMP01",
                "Intranet",
                Ipv4.parse("10.2.16.10"),
                null,
                Addressing.FROM_IPV4,
                null,
                HostRole.JUMP_HOST,
                true));
        plan.hosts.add(facts(
                2,
                "DC01",
                "Intranet",
                Ipv4.parse("10.2.16.2"),
                null,
                Addressing.NEXT,
                null,
                HostRole.DOMAIN_CONTROLLER,
                true));
        return plan;
    }

    /** The same with a second internal prefix, in which no ISATAP host is. */
    public static RunbookFixture isatapBesideAnotherPrefix() {
        RunbookFixture plan = isatap();
        plan.internal = List.of(Ipv6Prefix.parse("2002:836b:2:1::/64"), Ipv6Prefix.parse("2002:836b:2:9::/64"));
        return plan;
    }

    /** A single adapter without a method: refused. */
    public static RunbookFixture refused() {
        RunbookFixture plan = behindNat();
        plan.topology = Topology.SINGLE_ADAPTER;
        return plan;
    }

    public RunbookFixture named(String name) {
        site = name;
        return this;
    }

    RunbookFixture host(String name, String alias, String id, HostRole role) {
        hosts.add(facts(hosts.size() + 1, name, alias, null, null, Addressing.MANUAL, id, role, true));
        return this;
    }

    RunbookFixture isatapHost(String name, String ipv4) {
        hosts.add(facts(
                hosts.size() + 1,
                name,
                "Intranet",
                Ipv4.parse(ipv4),
                null,
                Addressing.FROM_IPV4,
                null,
                HostRole.HELP_DESK,
                true));
        return this;
    }

    /** What leads from that plan, carried out as revision 3, to this one. */
    Scope after(RunbookFixture carriedOut) {
        return new Scope("Contoso & Sons", revision(4).plan(), carriedOut.plan(), Protocol.DEFAULT, NameRecords.STATIC);
    }

    RunbookFixture without(String name) {
        hosts.removeIf(h -> h.name().equals(name));
        return this;
    }

    RunbookFixture revision(int number) {
        revision = number;
        return this;
    }

    RunbookFixture serverLength(@Nullable Integer length) {
        serverLength = length;
        return this;
    }

    RunbookFixture gateway() {
        routing = Routing.DEFAULT_GATEWAY;
        return this;
    }

    RunbookFixture waive(String code, String reason) {
        waivers.add(new Waiver(code, reason, "Ada Lovelace", NIGHT, LocalDate.of(2026, 12, 31)));
        return this;
    }

    private static HostFacts facts(
            int number,
            String name,
            String alias,
            @Nullable Ipv4 ipv4,
            @Nullable Ipv6Prefix prefix,
            Addressing addressing,
            @Nullable String id,
            HostRole role,
            @Nullable Boolean onLink) {
        UUID uuid = UUID.fromString("01936a00-0000-7000-8000-%012x".formatted(number));
        return new HostFacts(
                uuid,
                name,
                alias,
                ipv4,
                prefix,
                addressing,
                id == null ? null : InterfaceId.parse(id),
                role,
                onLink,
                null);
    }

    public Plan plan() {
        Frame frame = Frame.of(facts(), deployment);
        HostReports reports = new HostReports(frame);
        Reports reported = new Reports(
                        RuleBook.check(frame), hosts.stream().map(reports::of).toList())
                .together(frame, MANY_HOSTS);
        return new Plan(
                SITE,
                site,
                new PlanRevision(
                        revision, NIGHT, "Ada Lovelace", "Change window", new PlanHash("0123456789abcdef".repeat(4))),
                frame,
                reported.frame(),
                reported.hosts(),
                waivers,
                NIGHT);
    }

    public Scope scope() {
        return Scope.of("Contoso & Sons", plan());
    }

    private SiteFacts facts() {
        return new SiteFacts(
                topology,
                LoadBalancing.NONE,
                method,
                publicIpv4,
                organisation,
                internal,
                client,
                true,
                null,
                List.of(),
                server,
                serverLength,
                true,
                link,
                router,
                true,
                publicIpv4.size() == 2 ? TeredoSetting.ENABLED : TeredoSetting.DERIVED,
                null,
                null,
                routing,
                WindowsVersion.V2019,
                Map.of());
    }

    /** The names of everything there is. */
    static List<RunbookFixture> all() {
        return Arrays.asList(
                article(),
                behindNat(),
                twoPrefixes(),
                multisite(),
                isatap(),
                article().gateway());
    }
}
