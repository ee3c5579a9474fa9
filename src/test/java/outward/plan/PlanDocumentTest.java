package outward.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static outward.plan.Designs.host;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import outward.customer.Typed;
import outward.design.Frame;
import outward.design.HostFacts;
import outward.finding.Waiver;
import outward.finding.rules.RuleBook;

/** The plan document as outsiders read it, compared with files that were written by hand from the article. */
class PlanDocumentTest {
    private static final Instant NIGHT = Instant.parse("2026-11-23T21:00:00Z");
    private static final HostFacts JUMP = host(1, "JUMP01", "10", "role: 'jump-host', ipv4: '10.2.16.10'");

    private static Plan plan(Frame frame, List<Waiver> waivers, HostFacts... hosts) {
        var revision = new PlanRevision(2, NIGHT, "Ada", "Host JUMP01 added", new PlanHash("ab".repeat(32)));
        List<HostReport> reports =
                Stream.of(hosts).map(h -> Designs.report(frame, h)).toList();
        return new Plan(Designs.SITE, "HQ", revision, frame, RuleBook.check(frame), reports, waivers, NIGHT);
    }

    private static JsonNode json(Plan plan) throws IOException {
        return new ObjectMapper().readTree(PlanDocument.of(plan));
    }

    private static JsonNode expected(String name) throws IOException {
        try (InputStream file = PlanDocumentTest.class.getResourceAsStream("/plan/" + name)) {
            return new ObjectMapper().readTree(Objects.requireNonNull(file, name));
        }
    }

    @Test
    void the_articles_site_with_everything_recorded_is_the_whole_plan_of_the_article() throws IOException {
        Plan plan = plan(Typed.frame(Typed.ARTICLE, Typed.CONFIRMED), List.of(), JUMP);
        assertThat(json(plan)).isEqualTo(expected("article.json"));
    }

    @Test
    void a_refused_plan_shows_its_prefixes_and_no_command() throws IOException {
        JsonNode plan =
                json(plan(Typed.frame(Typed.ARTICLE, "loadBalancing: 'nlb', method: 'article'"), List.of(), JUMP));
        assertThat(plan.get("verdict").asText()).isEqualTo("refused");
        assertThat(plan.at("/prefixes/organisation/value").asText()).isEqualTo("2002:836b:2::/48");
        assertThat(plan.at("/hosts/0").get("netsh")).isEmpty();
        assertThat(plan.at("/hosts/0").get("powershell")).isEmpty();
        assertThat(plan.at("/hosts/0/backOut").get("netsh")).isEmpty();
        assertThat(plan.at("/hosts/0/backOut").get("powershell")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {Typed.ARTICLE, Typed.MARC, Typed.NATIVE, "topology: 'behind-nat'", "topology: 'single-adapter'"})
    void every_kind_of_prefix_is_always_named(String site) throws IOException {
        JsonNode prefixes = json(plan(Typed.frame(site), List.of())).get("prefixes");
        assertThat(prefixes.fieldNames())
                .toIterable()
                .containsExactly("organisation", "manageOut", "ipHttps", "teredo", "vpn", "nat64", "internal");
        assertThat(prefixes.get("internal").isArray()).isTrue();
    }

    @Test
    void waivers_in_force_are_listed_and_turn_a_refusal_into_confirm_first() throws IOException {
        var ended = new Waiver("SERVER_FORWARDING_OFF", "x", "Ada", NIGHT, LocalDate.parse("2026-11-22"));
        var inForce =
                new Waiver("SERVER_PREFIX_LENGTH", "proven in our lab", "Ada", NIGHT, LocalDate.parse("2026-12-31"));
        Frame frame = Typed.frame(Typed.ARTICLE, Typed.CONFIRMED, "serverPrefixLength: 128");
        JsonNode plan = json(plan(frame, List.of(inForce, ended)));
        assertThat(plan.get("verdict").asText()).isEqualTo("confirm-first");
        assertThat(plan.get("waivers")).isEqualTo(Typed.parsed("""
                [{code: 'SERVER_PREFIX_LENGTH', reason: 'proven in our lab', by: 'Ada',
                  at: '2026-11-23T21:00:00Z', until: '2026-12-31'}]"""));
    }

    @Test
    void under_isatap_the_address_is_shown_and_nothing_is_configured_by_hand() throws IOException {
        Frame frame = Typed.frame(Typed.MARC, Typed.CONFIRMED, "method: 'isatap', teredo: 'derived'");
        JsonNode host = json(plan(frame, List.of(), JUMP)).at("/hosts/0");
        assertThat(host.get("address").asText()).isEqualTo("fd78:9f7e:c716:1:0:5efe:a02:100a");
        assertThat(host.get("netsh")).isEmpty();
        assertThat(host.get("powershell")).isEmpty();
    }
}
