package outward.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import outward.OutwardTest;
import outward.TestEstate;
import outward.TestOwner;

/** The form token's filter looks at what is said to be a form, and lets everything else pass. */
@OutwardTest
class BodyKindTest {
    private static final RestAssuredConfig AS_GIVEN = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig()
                    .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                    .defaultCharsetForContentType("UTF-8", "*/*"));

    @Test
    void a_page_acts_on_nothing_that_is_not_said_to_be_a_form() {
        var ours = TestEstate.of(TestOwner.TOKEN);
        TestOwner.page()
                .noContentType()
                .post(ours.path("/hosts/{host}/removal"))
                .then()
                .statusCode(415)
                .body(containsString("Open the page here and send its form"));
        assertThat(ours.read("hosts/" + ours.host()).getString("id")).isEqualTo(ours.host());
    }

    /** Each matches the form that the page takes, and none is one for the form token's filter. */
    @ParameterizedTest
    @ValueSource(
            strings = {"*/*", "APPLICATION/X-WWW-FORM-URLENCODED", "application/*", "multipart/form-data", "bogus"})
    void a_form_by_another_name_is_none(String kind) {
        var ours = TestEstate.of(TestOwner.TOKEN);
        TestOwner.page()
                .config(AS_GIVEN)
                .header("Content-Type", kind)
                .post(ours.path("/hosts/{host}/removal"))
                .then()
                .statusCode(415);
        assertThat(ours.read("hosts/" + ours.host()).getString("id")).isEqualTo(ours.host());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x",
                "bogus",
                "application/json, text/plain",
                "text/plain"
            })
    void the_machine_interface_takes_json_only(String kind) {
        TestOwner.api()
                .config(AS_GIVEN)
                .header("Content-Type", kind)
                .post("/api/v1/customers")
                .then()
                .statusCode(415)
                .contentType("application/problem+json");
    }
}
