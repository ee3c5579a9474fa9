package outward.plan.web;

import static outward.customer.Inventory.call;
import static outward.customer.Inventory.host;
import static outward.customer.Inventory.plan;

import io.restassured.http.Method;
import io.restassured.response.Response;
import outward.TestBrowser;
import outward.customer.Inventory;
import outward.customer.Typed;

/** The newest revision of a site of Ada's, and what people and programs do with it. */
record Lifetime(String customer, String site, int revision, String hash) {
    /** A plan whose scripts are free. */
    static Lifetime plannable() {
        String customer = Inventory.customer();
        String site = Inventory.site(customer, Typed.ARTICLE, Typed.CONFIRMED);
        host(site, "onLink: true");
        return newest(customer, site);
    }

    /** One with something left to confirm. */
    static Lifetime open() {
        String customer = Inventory.customer();
        return newest(customer, Inventory.site(customer, Typed.ARTICLE));
    }

    static Lifetime newest(String customer, String site) {
        var plan = plan(site);
        return new Lifetime(
                customer, site, plan.get("revision").asInt(), plan.get("hash").asText());
    }

    /** Ada's program does it. */
    Response send(String act) {
        return send(act, "{hash: '" + hash + "', reason: 'Window tonight'}");
    }

    Response send(String act, String body) {
        return call(Method.POST, path() + "/" + act, body);
    }

    /** Somebody does it in a browser. */
    Response post(TestBrowser browser, String act, String reason) {
        return browser.form().formParams("hash", hash, "reason", reason).post("/" + path() + "/" + act);
    }

    Response page(TestBrowser browser) {
        return browser.page().get("/" + path());
    }

    String path() {
        return "sites/" + site + "/revisions/" + revision;
    }
}
