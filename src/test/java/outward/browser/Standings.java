package outward.browser;

import static outward.customer.Inventory.call;
import static outward.customer.Inventory.customer;
import static outward.customer.Inventory.host;
import static outward.customer.Inventory.patch;
import static outward.customer.Inventory.plan;
import static outward.customer.Inventory.site;

import io.restassured.http.Method;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import outward.TestMember;
import outward.TestOwner;
import outward.customer.Typed;
import outward.ledger.web.Work;

/** Sites of Ada's between their plan and their retirement, and the pages that look different there. */
final class Standings {
    private static final int HOSTS_OF_2000_STEPS = 400;
    private static final String ROUTES = """
            C:\\>netsh interface ipv6 show route

            Publish  Type      Met  Prefix                    Idx  Gateway/Interface Name
            -------  --------  ---  ------------------------  ---  ------------------------
            No       Manual    256  2002:836b:2:1000::/64       4  2002:836b:2:3333::%s
            No       Manual    256  2001:0:836b:2::/64          4  2002:836b:2:3333::1

            """;
    private static final String PINGS =
            "Reply from 2002:836b:2:3333::1: time=1ms\nReply from 2002:836b:2:1000::5: time=1ms\n";
    private static final String HUB =
            "topology: 'behind-nat', method: 'native', deployment: 'airways', ipv6AtInstall: true,";

    /** Whoever approves; also looks at the revision that waits for that. */
    private final TestMember approver = TestMember.of("consultant");

    private final Map<String, String> pages = new LinkedHashMap<>();
    private String awaiting = "";

    /** What stands there, and its page. */
    Map<String, String> pages() {
        awaitingApproval();
        beingApplied();
        renumberedAfterProof();
        beingRetired();
        drifted();
        manySteps();
        severalEntryPoints();
        refused();
        pages.put("a portfolio of all these", "/");
        return pages;
    }

    TestMember approver() {
        return approver;
    }

    /** The revision that waits for the approver. */
    String awaiting() {
        return awaiting;
    }

    private Work work() {
        String customer = customer();
        Work work = new Work(customer, site(customer, Typed.ARTICLE, Typed.CONFIRMED), approver);
        work.add("JUMP1");
        work.add("JUMP2");
        return work;
    }

    private void put(String what, String path) {
        pages.put(what, "/" + path);
    }

    private void awaitingApproval() {
        Work work = work();
        work.act(work.newest(), "asking").then().statusCode(200);
        awaiting = "/" + work.newest();
        put("a revision that awaits approval, to whoever asked", work.newest());
        put("the revisions of its site", "sites/" + work.site() + "/revisions");
    }

    private void beingApplied() {
        Work work = work();
        String path = work.begun();
        Work.reached(path);
        Work.done(path, Work.on("JUMP1"));
        Work.record(path, "{step: 'read-state', result: 'failed', note: 'Access denied', evidence: 'line 1\\nline 2'}")
                .then()
                .statusCode(201);
        put("a revision that is being applied", path);
        put("its steps, one of them failed", path + "/applications");
        put("what is left of it to carry out", "sites/" + work.site() + "/changes?from=applied");
        put("the runbook from what is applied", "sites/" + work.site() + "/runbook");
    }

    /** Applied and proven; then its server gets another public address. */
    private void renumberedAfterProof() {
        Work work = work();
        String path = work.begun();
        work.apply(path);
        for (var host : hosts(work)) {
            observed(work.site(), host, ROUTES.formatted("1") + PINGS);
        }
        work.act(path, "verification").then().statusCode(200);
        put("a revision that is verified", path);
        patch("sites/" + work.site(), "publicIpv4: ['131.107.0.9', '131.107.0.10']")
                .then()
                .statusCode(200);
        String site = "sites/" + work.site();
        put("a site with a renumbering's open question", site);
        put("the question", site + "/renumbering");
        put("the findings of it", site + "/findings");
        put("the proof of a site that was planned anew", site + "/proof");
    }

    private static List<String> hosts(Work work) {
        return plan(work.site()).get("hosts").findValuesAsText("id");
    }

    private static void observed(String site, String source, String content) {
        TestOwner.api()
                .body(Map.of("source", source, "content", content))
                .post("/api/v1/sites/" + site + "/observations")
                .then()
                .statusCode(200);
    }

    private void beingRetired() {
        Work work = work();
        work.apply(work.begun());
        String path = "sites/" + work.site() + "/retirement";
        call(Method.POST, path, "{reason: 'Always On VPN serves all', remaining: 'nothing', plannedOn: '2027-03-31'}")
                .then()
                .statusCode(200);
        for (String step :
                List.of("step: 'clients-out'", "step: 'policy-gone', gone: 2, clients: 3, missing: ['LAPTOP7']")) {
            call(Method.POST, path + "/steps", "{retirement: 1, " + step + ", evidence: 'Seen'}")
                    .then()
                    .statusCode(200);
        }
        put("a retirement that is underway", path);
        put("the site that is being retired", "sites/" + work.site());
    }

    private void drifted() {
        Work work = work();
        work.apply(work.begun());
        var hosts = hosts(work);
        observed(work.site(), hosts.get(0), ROUTES.formatted("9"));
        observed(work.site(), hosts.get(1), ROUTES.formatted("1") + PINGS);
        put("a host that drifted", "hosts/" + hosts.get(0) + "/proof");
        put("a host that a ping proves", "hosts/" + hosts.get(1) + "/proof");
        put("the observations of a drifted site", "sites/" + work.site() + "/observations");
        put("the proof of a drifted site", "sites/" + work.site() + "/proof");
    }

    private void manySteps() {
        Work work = work();
        String hosts = IntStream.range(0, HOSTS_OF_2000_STEPS)
                .mapToObj(i -> "{name: 'W" + i + "', interfaceAlias: 'LAN', onLink: true}")
                .collect(Collectors.joining(",", "[", "]"));
        call(Method.POST, "sites/" + work.site() + "/hosts", hosts).then().statusCode(201);
        put("2,000 steps to carry out", work.begun() + "/applications");
    }

    private void severalEntryPoints() {
        String customer = customer();
        String east = site(
                customer,
                HUB + " internalPrefixes: ['2001:db8:1::/64'], clientPrefix: '2001:db8:1:1000::/64', serverAddress:"
                        + " '2001:db8:1::5', serverPrefixLength: 64, serverForwarding: true, internalRouter: '2001:db8:1::1',"
                        + " serverInternalIpv4: '10.30.0.5/24', ipv6PathConfirmed: true");
        String west = site(
                customer,
                HUB + " name: 'West', loadBalancing: 'nlb', internalPrefixes: ['2001:db8:2::/64'], clientPrefix:"
                        + " '2001:db8:2:2000::/59', internalVip: '2001:db8:2::5', internalRouter: '2001:db8:2::1', nodes:"
                        + " [{name: 'DA-W1', internalIpv4: '10.31.0.6', internalAddress: '2001:db8:2::6'},"
                        + " {name: 'DA-W2', internalIpv4: '10.31.0.7', internalAddress: '2001:db8:2::7'}]");
        host(east);
        host(west);
        put("an entry point among several", "sites/" + east);
        put("a load balanced entry point", "sites/" + west);
        put("a load balanced entry point's form", "sites/" + west + "/edit");
    }

    private void refused() {
        String customer = customer();
        site(customer, Typed.MARC, "deployment: 'one'");
        String site = site(customer, "name: 'Two', method: 'article', deployment: 'one'", Typed.ARTICLE);
        host(site);
        put("a plan that is refused", "sites/" + site);
        put("the runbook of a refused plan", "sites/" + site + "/runbook");
    }
}
