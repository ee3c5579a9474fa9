package outward.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import outward.address.Ipv6Prefix;
import outward.design.Deployment;
import outward.design.EntryPoint;
import outward.design.Frame;
import outward.design.HostLine;
import outward.observed.drift.Cause;
import outward.observed.drift.Expected;

/** What is told before anything is asked, by the bits of an address and by the plan. */
class OpeningTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                // clients of this deployment by each of its ways, whatever the address looks like
                "edge | 2002:836b:2:1000::10 | none; not F23 F26",
                "edge | 2001:0:836b:2:8000:63bf:3fff:fdd2 | none; not F23 F26",
                "entry point | 2001:db8:2:1000::10 | none; not F23 F26",
                // public Teredo: an edge that has other public addresses, and a server behind NAT, which has no Teredo
                "edge | 2001:0:4137:9e76:2cde:3b1f:3fff:fdd2 | F26",
                "nat | 2001:0:4137:9e76:2cde:3b1f:3fff:fdd2 | F26",
                // NAT64 by the prefix that was read, by the shape of all samples, and the well-known one
                "edge | fd5a:1c2e:90b7:7777::a02:1107 | F23",
                "no client prefix | 2001:db8:1:6464::a02:1107 | F23",
                "no client prefix | 2001:db8:1:6465::a02:1107 | none",
                "gateway | 64:ff9b::a02:1107 | F23",
                // native IPv6 of somebody else; documentation addresses stand for it in a lab
                "edge | 2a00:1450:4001:81b::2004 | F16",
                "own prefixes | 2001:db8:9::7 | F16",
                // the deployment's own: a host's /64, the organisation's /48, another entry point's
                "own prefixes | 2001:db8:1:7::33 | none",
                "edge | 2002:836b:2:1::77 | none",
                // nobody can call it foreign where the plan knows no client prefix
                "no client prefix | 2a00:1450:4001:81b::2004 | none",
                // neither ULA, link-local nor 6to4 of another prefix is native; what it is, questions tell
                "edge | fd00:1:2:3::4 | none",
                "edge | fe80::1 | none",
                "edge | 2002:836b:902:1000::5 | none",
            })
    void an_address_shows(String site, String address, String shown) {
        assertThat(opening(Walk.at(site, "after-logon", address))).isEqualTo(shown);
    }

    private static String opening(Circumstances at) {
        String cause = Opening.of(at).map(j -> String.valueOf(j.cause())).orElse("none");
        List<String> not =
                Opening.ruledOut(at).stream().sorted().map(Cause::name).toList();
        return cause + (not.isEmpty() ? "" : "; not " + String.join(" ", not));
    }

    /** What is no client's address and no cause is told beside every step. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "edge | 2002:836b:2:1000::10 | ''",
                "edge | 2a00:1450:4001:81b::2004 | ''",
                "no client prefix | 2002:cb00:7109::cb00:7109 | ''",
                "edge | LAPTOP7 | ''",
                "edge | 2002:836b:2:1::77 | 2002:836b:2:1::77 lies in the deployment's own prefixes and in none that its clients have addresses in.",
                "edge | fd00:1:2:3::4 | fd00:1:2:3::4 lies in none of the prefixes of this deployment. ULA: A unique local address: routed inside one organisation only (RFC 4193).",
                // what the site had before its renumbering is nobody else's 6to4
                "edge | 2002:836b:902:1000::5 | 2002:836b:902:1000::5 lies in none of the prefixes of this deployment. 6to4: Made from a public IPv4 address (RFC 3056).",
            })
    void an_address_of_no_client_is_named(String site, String client, String said) {
        assertThat(Opening.said(Walk.at(site, "vanish", client))).isEqualTo(said);
    }

    @Test
    void a_clients_own_6to4_is_told_with_its_tunnel_and_the_check_goes_on() {
        Circumstances at = Walk.at("edge", "some-clients", "2002:cb00:7109::cb00:7109");
        Step step = Check.at(at, List.of());
        assertThat(step).isInstanceOf(Step.Ask.class);
        assertThat(step.trail().clientAddress())
                .startsWith("2002:cb00:7109::cb00:7109 lies in none of the prefixes of this deployment. 6to4: ")
                .contains("2002:cb00:7109::/48 is made of 203.0.113.9 alone")
                .contains("its tunnel is IPv4 protocol 41 between 203.0.113.9 and the server")
                .endsWith("or by Teredo where there is any.");
    }

    /** Plans of the article's method; the last line is one of own prefixes, which allow all three. */
    @ParameterizedTest
    @CsvSource({
        "edge,vanish,true,false,none",
        // several entry points: F1, where the symptom may come from it
        "edge,vanish,true,true,F1",
        "edge,after-logon,true,true,none",
        // the host on another subnet: F5, where the symptom may come from it
        "edge,other-subnets,false,false,F5",
        "edge,by-address,false,false,none",
        // nobody knows yet whether it is on the link
        "edge,other-subnets,,false,none",
        "own prefixes,vanish,false,true,none",
    })
    void a_plan_shows_what_the_symptom_may_come_from(
            String site, String symptom, Boolean onLink, boolean multisite, String shown) {
        assertThat(opening(planned(site, symptom, "", onLink, multisite))).isEqualTo(shown);
        assertThat(opening(planned(site, symptom, "fd00:1:2:3::4", onLink, multisite)))
                .as("an address that shows nothing changes nothing")
                .isEqualTo(shown);
    }

    private static Circumstances planned(
            String site, String symptom, String client, Boolean onLink, boolean multisite) {
        Circumstances at = Walk.at(site, symptom, client);
        Frame was = at.frame();
        EntryPoint berlin = new EntryPoint("Berlin", List.of(), null, List.of(), null);
        Deployment deployment = multisite ? new Deployment(true, List.of(berlin)) : was.deployment();
        Frame frame = new Frame(
                was.facts(), deployment, was.method(), was.prefixes(), was.server(), was.hostRoutes(), was.former());
        Expected expected = new Expected(1, frame, List.of(), List.of(), List.of(), List.of());
        return new Circumstances(expected, line(at.line(), onLink), at.symptom(), at.client());
    }

    private static HostLine line(HostLine was, Boolean onLink) {
        return new HostLine(
                was.id(),
                was.name(),
                was.interfaceAlias(),
                was.role(),
                was.addressing(),
                was.address(),
                was.advertisedPrefix(),
                was.prefixLength(),
                was.defaultGateway(),
                was.routes(),
                onLink);
    }

    @Test
    void an_address_is_the_deployments_own_where_another_entry_point_numbers_its_intranet() {
        Circumstances at = Walk.at("own prefixes", "vanish", "2001:db8:2:7::33");
        EntryPoint berlin =
                new EntryPoint("Berlin", List.of(), null, List.of(Ipv6Prefix.parse("2001:db8:2:7::/64")), null);
        Expected expected = new Expected(
                1,
                Frame.of(at.frame().facts(), new Deployment(true, List.of(berlin))),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        assertThat(opening(at)).isEqualTo("F16");
        assertThat(opening(new Circumstances(expected, at.line(), at.symptom(), at.client())))
                .isEqualTo("none");
    }

    @Test
    void a_plan_without_public_addresses_cannot_call_a_teredo_address_foreign() {
        Circumstances at = Walk.at("unnumbered edge", "vanish", "2001:0:4137:9e76:2cde:3b1f:3fff:fdd2");
        assertThat(opening(at)).isEqualTo("none");
    }

    @Test
    void a_host_without_planned_address_is_asked_for_in_no_list_and_no_rule() {
        Circumstances was = Walk.at("edge", "after-logon", "");
        HostLine line = new HostLine(
                was.line().id(),
                was.line().name(),
                was.line().interfaceAlias(),
                was.line().role(),
                was.line().addressing(),
                null,
                null,
                64,
                null,
                List.of(),
                true);
        Step step = Check.at(new Circumstances(was.expected(), line, was.symptom(), was.client()), List.of());
        assertThat(step).isInstanceOf(Step.Unexplained.class);
        assertThat(step.trail().ruledOut()).isEmpty();
    }
}
