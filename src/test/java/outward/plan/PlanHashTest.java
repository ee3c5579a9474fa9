package outward.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static outward.plan.Designs.ARTICLE;
import static outward.plan.Designs.added;
import static outward.plan.Designs.after;
import static outward.plan.Designs.host;

import java.util.List;
import org.junit.jupiter.api.Test;
import outward.customer.Typed;
import outward.design.HostFacts;

/** The hashes were computed by sha256sum over the 32 bytes of the hash before and the text that stands here. */
class PlanHashTest {
    private static final String FIRST = """
            outward change set 1
            frame	add	method	-	article
            frame	add	topology	-	edge
            frame	add	loadBalancing	-	none
            frame	add	publicIpv4	-	131.107.0.2, 131.107.0.3
            frame	add	teredo	-	derived
            frame	add	routing	-	specific-routes
            frame	add	prefixes.organisation	-	2002:836b:2::/48 (derived)
            frame	add	prefixes.manageOut	-	2002:836b:2:3333::/64 (derived)
            frame	add	prefixes.ipHttps	-	2002:836b:2:1000::/64 (derived)
            frame	add	prefixes.teredo	-	2001:0:836b:2::/64 (derived)
            frame	add	prefixes.internal	-	2002:836b:2:1::/64 (derived)
            frame	add	server.address	-	2002:836b:2:3333::1
            frame	add	hostRoutes	-	2002:836b:2:1000::/64 via 2002:836b:2:3333::1,\
             2001:0:836b:2::/64 via 2002:836b:2:3333::1
            """;

    private static final String HOST = "WS01|other|next|2002:836b:2:3333::10/64|null|"
            + "2002:836b:2:1000::/64 via 2002:836b:2:3333::1,2001:0:836b:2::/64 via 2002:836b:2:3333::1|null|LAN";

    private static final String ID = "00000000-0000-0000-0000-000000000001";

    @Test
    void the_hash_of_the_first_revision_is_that_of_its_text() {
        NextRevision first = Regeneration.first(Designs.SITE, ARTICLE);
        assertThat(CanonicalText.of(first.changes())).isEqualTo(FIRST);
        assertThat(first.hash().hex()).isEqualTo("ffaef558cb1622534c1769e056016c0a51d27031d1f09f1a840e46a299dce97a");
    }

    @Test
    void each_further_hash_covers_the_one_before_and_what_changed() {
        HostRevision comes = added(host(1, "WS01", "10"));
        var second =
                Regeneration.afterHosts(Designs.head(ARTICLE), List.of(comes)).orElseThrow();
        assertThat(CanonicalText.of(second.changes()))
                .isEqualTo("outward change set 1\nhost\tadd\t" + ID + "\t-\t" + HOST + "\n");
        assertThat(second.hash().hex()).isEqualTo("72afff46dc44cecc62936e2ffc868a652aa466dc8321ff29e1aa2e6eb6a55173");
        var leaves = new HostRevision(comes.after(), null);
        var third = Regeneration.afterHosts(after(second), List.of(leaves)).orElseThrow();
        assertThat(CanonicalText.of(third.changes()))
                .isEqualTo("outward change set 1\nhost\tremove\t" + ID + "\t" + HOST + "\t-\n");
        assertThat(third.hash().hex()).isEqualTo("0fc300c2e9251dd94864b0d791333ccafc057e09f232a6822a47fde205f84a81");
    }

    @Test
    void the_same_act_after_another_history_has_another_hash() {
        HostRevision comes = added(host(1, "WS01", "10"));
        var other = Typed.frame(Typed.ARTICLE, "windowsVersion: '2019'");
        assertThat(Regeneration.afterHosts(Designs.head(ARTICLE), List.of(comes))
                        .orElseThrow()
                        .hash())
                .isNotEqualTo(Regeneration.afterHosts(Designs.head(other), List.of(comes))
                        .orElseThrow()
                        .hash());
    }

    @Test
    void a_host_that_configures_itself_is_named_with_the_prefix_that_it_does_so_in() {
        HostFacts auto = host(1, "WS01", "10", "addressing: 'auto-configured'").holding(null);
        var next = Regeneration.afterHosts(Designs.head(ARTICLE), List.of(added(auto)))
                .orElseThrow();
        assertThat(CanonicalText.of(next.changes()))
                .isEqualTo("outward change set 1\nhost\tadd\t" + ID
                        + "\t-\tWS01|other|auto-configured|2002:836b:2:3333::/64|null||null|LAN\n");
    }
}
