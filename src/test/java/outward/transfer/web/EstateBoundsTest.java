package outward.transfer.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static outward.customer.Inventory.call;
import static outward.customer.Inventory.customer;
import static outward.customer.Inventory.read;
import static outward.transfer.web.EstateFiles.into;
import static outward.transfer.web.EstateFiles.send;

import io.restassured.http.Method;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import outward.OutwardTest;
import outward.TestOwner;

/** An estate is bounded where one thing more would cost as much as all that are there. */
@OutwardTest
class EstateBoundsTest {
    private static String file(int from, int to) {
        return "version: 1\ncustomers:\n  - name: Contoso\n    sites:\n"
                + IntStream.range(from, to)
                        .mapToObj(i -> "      - {name: S" + i + ", topology: edge}\n")
                        .collect(Collectors.joining());
    }

    @Test
    void a_file_of_too_many_sites_is_wrong_input_for_programs_and_on_the_page() {
        String customer = customer();
        send(into(customer) + "?preview=true", file(0, 1001))
                .then()
                .statusCode(422)
                .body("errors[0].message", containsString("A file may name up to 1,000 sites"));
        TestOwner.form()
                .formParam("content", file(0, 1001))
                .post("/customers/" + customer + "/estate/preview")
                .then()
                .statusCode(422)
                .body(containsString("A file may name up to 1,000 sites"));
    }

    @Test
    void a_full_deployment_takes_no_more_whoever_brings_it() {
        String customer = customer();
        send(into(customer), file(0, 100)).then().statusCode(200);
        send(into(customer), file(99, 101))
                .then()
                .statusCode(422)
                .body("errors.field", equalTo(List.of("customers[0].sites[1].deployment")));
        String sites = "customers/" + customer + "/sites";
        call(Method.POST, sites, "{name: 'S100', topology: 'edge'}")
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("deployment"));
        String other = call(Method.POST, sites, "{name: 'S100', topology: 'edge', deployment: 'Other'}")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        call(Method.PATCH, "sites/" + other, "{deployment: 'default'}").then().statusCode(422);
        assertThat(read("sites/" + other).get("deployment").asText()).isEqualTo("Other");
    }
}
