package outward.identity;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import outward.tenant.AccessTokens;

/** Eve, who owns another tenant and wants to see Ada's. */
@ApplicationScoped
public class OtherTenant {
    private static final String TOKEN = "0123456789abcdef0123456789abcdef-eve";

    private final TestFounding founding;
    private final AccessTokens tokens;

    OtherTenant(TestFounding founding, AccessTokens tokens) {
        this.founding = founding;
        this.tokens = tokens;
    }

    /** A call of the API with her token. */
    @ActivateRequestContext
    public RequestSpecification api() {
        if (tokens.find(TOKEN, "127.0.0.1").isEmpty()) {
            founding.found(new Founder("eve@example.com", "Eve", "a password for tests", "Eve & Sons"), TOKEN);
        }
        return given().header("Authorization", "Bearer " + TOKEN).contentType(ContentType.JSON);
    }
}
