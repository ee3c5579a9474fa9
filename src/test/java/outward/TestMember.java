package outward;

import io.restassured.response.Response;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import outward.database.Ids;

/**
 * Somebody whom Ada invited and who came: with an address of their own and {@link TestOwner#PASSWORD}.
 *
 * @param id the member's
 */
public record TestMember(String id, String email, TestBrowser browser) {
    private static final Pattern CODE = Pattern.compile("/welcome\\?code=([\\w-]{43})");

    /** One who sees all customers. */
    public static TestMember of(String role) {
        return of(role, List.of());
    }

    /** One who sees those customers. */
    public static TestMember of(String role, List<String> customers) {
        String email = Ids.next() + "@example.com";
        return arrived(email, invite(email, role, customers));
    }

    private static TestMember arrived(String email, String code) {
        TestBrowser browser = TestBrowser.stranger();
        browser.take(arrive(browser, code, TestOwner.PASSWORD));
        return new TestMember(idOf(email), email, browser);
    }

    /** A reader of that customer who may approve its plans. */
    public static TestMember approver(String customer) {
        String email = Ids.next() + "@example.com";
        var form = TestOwner.form()
                .formParams("email", email, "name", "Approver " + email.substring(0, 13), "role", "customer-reader")
                .formParams("scope", "chosen", "customers", customer, "mayApprove", "true");
        return arrived(email, code(form.post("/members")));
    }

    /** The code of an invitation by Ada. */
    public static String invite(String email, String role, List<String> customers) {
        var form = TestOwner.form()
                .formParams("email", email, "name", "Member " + email.substring(0, 13), "role", role)
                .formParam("scope", customers.isEmpty() ? "all" : "chosen");
        if (!customers.isEmpty()) {
            form = form.formParam("customers", customers);
        }
        return code(form.post("/members"));
    }

    /** The code in a page that shows a one-time link. */
    public static String code(Response page) {
        Matcher link = CODE.matcher(page.then().statusCode(200).extract().asString());
        if (!link.find()) {
            throw new AssertionError("no link on the page");
        }
        return link.group(1);
    }

    /** What the page behind a link answers to that password. */
    public static Response arrive(TestBrowser browser, String code, String password) {
        return browser.form().formParams("code", code, "password", password).post("/welcome");
    }

    /** The id of the member with that address, as the list of members links it. */
    public static String idOf(String email) {
        String list = TestOwner.page().get("/members").asString();
        Matcher row = Pattern.compile("/members/([0-9a-f-]{36})\">[^<]*</a></th>\\s*<td>" + Pattern.quote(email))
                .matcher(list);
        if (!row.find()) {
            throw new AssertionError(email + " is not listed");
        }
        return row.group(1);
    }
}
