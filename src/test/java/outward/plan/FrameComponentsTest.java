package outward.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import outward.customer.Typed;
import outward.design.Deployment;
import outward.design.EntryPoint;
import outward.design.Frame;
import outward.design.SiteFacts;

/** Whatever is known otherwise about a site is a frame of its own, with a change that shows it. */
class FrameComponentsTest {
    private static final Map<String, String> CHANGED = new HashMap<>(Map.of(
            "topology", "topology: 'behind-nat', publicIpv4: ['131.107.0.2', '131.107.0.3']",
            "loadBalancing", "loadBalancing: 'nlb'",
            "method", "method: 'article'",
            "publicIpv4", "publicIpv4: ['131.107.0.3', '131.107.0.2']",
            "organisationPrefix", "organisationPrefix: '2002:836b:2::/48'",
            "internalPrefixes", "internalPrefixes: ['2001:db8:1::/64', '2001:db8:9::/64']",
            "clientPrefix", "clientPrefix: '2001:db8:1:2000::/64'",
            "ipv6AtInstall", "ipv6AtInstall: null",
            "internalVip", "internalVip: '2001:db8:1::a'",
            "nodes", "nodes: [{name: 'a'}]"));

    static {
        CHANGED.putAll(Map.of(
                "serverAddress", "serverAddress: '2001:db8:1::6'",
                "serverPrefixLength", "serverPrefixLength: 64",
                "serverForwarding", "serverForwarding: true",
                "serverInternalIpv4", "serverInternalIpv4: '10.2.16.5/24'",
                "internalRouter", "internalRouter: '2001:db8:1::fe'",
                "ipv6PathConfirmed", "ipv6PathConfirmed: false",
                "teredo", "teredo: 'enabled'",
                "vpnPrefix", "vpnPrefix: '2001:db8:1:3000::/64'",
                "nat64Prefix", "nat64Prefix: 'fdc9:9f4e:eb1b:7777::/96'",
                "routing", "routing: 'default-gateway'"));
        CHANGED.put("windowsVersion", "windowsVersion: '2019'");
    }

    static Stream<Map.Entry<String, String>> changed() {
        return CHANGED.entrySet().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changed")
    void one_thing_known_otherwise_is_a_new_frame_that_shows_it(Map.Entry<String, String> component) {
        expectNew(Typed.frame(Typed.NATIVE), Typed.frame(Typed.NATIVE, component.getValue()));
    }

    @Test
    void no_component_is_forgotten_here() {
        var components = Arrays.stream(SiteFacts.class.getRecordComponents()).map(c -> c.getName());
        assertThat(components.filter(c -> !c.equals("observedFrom")))
                .containsExactlyInAnyOrderElementsOf(CHANGED.keySet());
    }

    /** What is entered may be what would be derived, or may not be used: it is recorded all the same. */
    @ParameterizedTest
    @MethodSource("entered")
    void what_was_entered_is_told_from_what_was_derived(String site, String entered) {
        expectNew(Typed.frame(site), Typed.frame(site, entered));
    }

    static List<org.junit.jupiter.params.provider.Arguments> entered() {
        return Stream.of(
                        new String[] {Typed.ARTICLE, "serverAddress: '2002:836b:2:3333::1'"},
                        new String[] {Typed.ARTICLE, "clientPrefix: '2002:836b:2:1000::/64'"},
                        new String[] {Typed.ARTICLE, "internalPrefixes: ['2002:836b:2:1::/64']"},
                        new String[] {Typed.NATIVE + ", loadBalancing: 'nlb'", "serverAddress: '2001:db8:1::6'"})
                .map(row -> org.junit.jupiter.params.provider.Arguments.of((Object[]) row))
                .toList();
    }

    @Test
    void another_paste_is_a_new_frame() {
        Frame typed = observed(Map.of());
        Frame first = observed(Map.of("serverForwarding", "netsh"));
        expectNew(typed, first);
        expectNew(first, observed(Map.of("serverForwarding", "Get-NetIPInterface")));
    }

    private static Frame observed(Map<String, String> pastes) {
        return Frame.of(Typed.site(Typed.ARTICLE, "serverForwarding: true").observedFrom(pastes), Deployment.SINGLE);
    }

    @Test
    void the_entry_point_that_was_there_first_is_told_from_a_later_one() {
        var others = List.of(new EntryPoint("Paris", List.of(), null, List.of(), null));
        SiteFacts facts = Typed.site(Typed.NATIVE);
        expectNew(Frame.of(facts, new Deployment(true, others)), Frame.of(facts, new Deployment(false, others)));
    }

    private static void expectNew(Frame before, Frame after) {
        assertThat(after).isNotEqualTo(before);
        var next = Regeneration.afterSite(Designs.head(before), after, List.of());
        assertThat(next).hasValueSatisfying(revision -> {
            assertThat(revision.bringsFrame()).isTrue();
            assertThat(revision.changes().frame()).isNotEmpty();
        });
    }
}
