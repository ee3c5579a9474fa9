package outward.customer.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import outward.address.Ipv4;
import outward.address.Ipv4Interface;
import outward.address.Ipv6;
import outward.address.Ipv6Prefix;
import outward.customer.Site;
import outward.customer.SiteEntry;
import outward.database.AddressModule;
import outward.design.Node;
import outward.design.SiteFacts;
import outward.directaccess.LoadBalancing;
import outward.directaccess.Method;
import outward.directaccess.Routing;
import outward.directaccess.TeredoSetting;
import outward.directaccess.Topology;
import outward.directaccess.WindowsVersion;

/** Turns sites into rows and back. */
final class SiteRows {
    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new AddressModule()).build();

    private SiteRows() {}

    static void take(SiteRow row, Site site) {
        row.version = site.version();
        row.customer = site.customer();
        row.deployment = site.deployment();
        row.name = site.name();
        takeKind(row, site.facts());
        takePrefixes(row, site.facts());
        takeServer(row, site.facts());
        row.observedFrom = write(site.facts().observedFrom());
    }

    private static void takeKind(SiteRow row, SiteFacts facts) {
        row.topology = facts.topology().word();
        row.loadBalancing = facts.loadBalancing().word();
        row.method = facts.method() == null ? null : facts.method().word();
        row.teredo = facts.teredo().word();
        row.routing = facts.routing().word();
        row.windowsVersion =
                facts.windowsVersion() == null ? null : facts.windowsVersion().word();
        row.ipv6AtInstall = facts.ipv6AtInstall();
        row.ipv6PathConfirmed = facts.ipv6PathConfirmed();
    }

    private static void takePrefixes(SiteRow row, SiteFacts facts) {
        row.organisationPrefix = Text.of(facts.organisationPrefix());
        row.internalPrefixes = Text.ofList(facts.internalPrefixes());
        row.clientPrefix = Text.of(facts.clientPrefix());
        row.vpnPrefix = Text.of(facts.vpnPrefix());
        row.nat64Prefix = Text.of(facts.nat64Prefix());
    }

    private static void takeServer(SiteRow row, SiteFacts facts) {
        row.publicIpv4 = Text.ofList(facts.publicIpv4());
        row.internalVip = Text.of(facts.internalVip());
        row.nodes = write(facts.nodes());
        row.serverAddress = Text.of(facts.serverAddress());
        row.serverPrefixLength = facts.serverPrefixLength();
        row.serverForwarding = facts.serverForwarding();
        row.serverInternalIpv4 = Text.of(facts.serverInternalIpv4());
        row.internalRouter = Text.of(facts.internalRouter());
    }

    static Site site(SiteRow row) {
        return new Site(
                row.id,
                row.version,
                row.customer,
                row.deployment,
                new SiteEntry(row.name, row.deploymentName, facts(row)));
    }

    private static SiteFacts facts(SiteRow row) {
        return new SiteFacts(
                Topology.of(row.topology).orElseThrow(),
                LoadBalancing.of(row.loadBalancing).orElseThrow(),
                method(row.method),
                Text.readList(row.publicIpv4, Ipv4::parse),
                prefix(row.organisationPrefix),
                Text.readList(row.internalPrefixes, Ipv6Prefix::parse),
                prefix(row.clientPrefix),
                row.ipv6AtInstall,
                address(row.internalVip),
                read(row.nodes, new TypeReference<List<Node>>() {}),
                address(row.serverAddress),
                row.serverPrefixLength,
                row.serverForwarding,
                Text.read(row.serverInternalIpv4, Ipv4Interface::parse),
                address(row.internalRouter),
                row.ipv6PathConfirmed,
                TeredoSetting.of(row.teredo).orElseThrow(),
                prefix(row.vpnPrefix),
                prefix(row.nat64Prefix),
                Routing.of(row.routing).orElseThrow(),
                Text.read(row.windowsVersion, w -> WindowsVersion.of(w).orElseThrow()),
                read(row.observedFrom, new TypeReference<Map<String, String>>() {}));
    }

    private static @Nullable Method method(@Nullable String word) {
        return Text.read(word, w -> Method.of(w).orElseThrow());
    }

    private static @Nullable Ipv6 address(@Nullable String text) {
        return Text.read(text, Ipv6::parse);
    }

    private static @Nullable Ipv6Prefix prefix(@Nullable String text) {
        return Text.read(text, Ipv6Prefix::parse);
    }

    private static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a site is always writable", e);
        }
    }

    private static <T> T read(String json, TypeReference<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored site is always readable", e);
        }
    }
}
