package outward.transfer.web;

import static outward.customer.Inventory.call;
import static outward.customer.Inventory.customer;
import static outward.customer.Inventory.get;
import static outward.customer.Inventory.host;
import static outward.customer.Inventory.json;
import static outward.customer.Inventory.read;
import static outward.customer.Inventory.site;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.http.Method;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import outward.TestOwner;
import outward.customer.Typed;

/** Estate files by the machine interface, and an estate that has something of everything. */
final class EstateFiles {
    private static final String HOSTS = """
            [{name: 'A', interfaceAlias: 'LAN', onLink: true},
             {name: 'B', interfaceAlias: 'LAN 2', addressing: 'manual', interfaceId: '10', routing: 'default-gateway'},
             {name: 'C', interfaceAlias: 'Büro', addressing: 'from-ipv4', ipv4: '10.2.16.10', role: 'config-manager'},
             {name: 'E', interfaceAlias: 'LAN', addressing: 'auto-configured'},
             {name: 'F', interfaceAlias: 'LAN', role: 'domain-controller'}]""";
    private static final String MULTI = "deployment: 'Multi', publicIpv4: ['131.107.0.12', '131.107.0.13']";
    private static final String ROME = "name: 'Rome', publicIpv4: ['131.107.0.22', '131.107.0.23'],"
            + " internalPrefixes: ['2001:db8:2::/64'], clientPrefix: '2001:db8:2:1000::/64', serverAddress: '2001:db8:2::5'";

    private EstateFiles() {}

    static Response send(String path, String file) {
        return TestOwner.api()
                .contentType("application/yaml")
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/" + path);
    }

    static JsonNode taken(String path, String file) {
        return json(send(path, file).then().statusCode(200).extract().response());
    }

    static String into(String customer) {
        return "customers/" + customer + "/estate";
    }

    static String export(String customer) {
        return get(into(customer)).then().statusCode(200).extract().asString();
    }

    /** Two entry points of one deployment and one of another, with hosts of every addressing and a waiver. */
    static String estate() {
        String customer = customer();
        String paris = site(customer, Typed.ARTICLE, Typed.CONFIRMED, "name: 'Paris'");
        host(site(customer, Typed.NATIVE, MULTI, "name: 'Berlin'"), "name: 'A'");
        host(site(customer, Typed.NATIVE, MULTI, ROME), "name: 'F'");
        String lyon = site(customer, Typed.MARC, "name: 'Lyon', deployment: 'Lyon'");
        call(Method.POST, "sites/" + paris + "/hosts", HOSTS).then().statusCode(201);
        host(lyon, "name: 'A'");
        call(Method.DELETE, "hosts/" + host(lyon, "name: 'Gone'"), null).then().statusCode(204);
        host(lyon, "name: 'Late'");
        call(Method.PUT, "sites/" + paris + "/waivers/CLIENT_6TO4", "{reason: 'Off by policy', until: '2999-12-31'}")
                .then()
                .statusCode(200);
        return customer;
    }

    static String namesake(String customer) {
        String name = read("customers/" + customer).get("name").asText();
        return call(Method.POST, "customers", "{name: '" + name + "'}")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static List<String> sites(String customer) {
        return get("customers/" + customer + "/sites").path("items.id");
    }
}
