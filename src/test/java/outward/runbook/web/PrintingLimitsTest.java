package outward.runbook.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static outward.TestOwner.api;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import outward.OutwardTest;
import outward.TestEstate;
import outward.TestOwner;
import outward.runbook.RunbookFixture;
import outward.runbook.document.Look;

/** What is answered where a document is not printed. */
@OutwardTest
class PrintingLimitsTest {
    @Inject
    Press press;

    @Test
    void whoeverAsksWhileAnotherDocumentIsLaidOutIsToldSoAndMayAskAgain() {
        String site = TestEstate.of(TestOwner.TOKEN).site();
        assertThat(press.begin(RunbookFixture.article().scope(), new Look("F"))).isEmpty();
        try {
            ask(site, "docx")
                    .statusCode(409)
                    .body("code", equalTo("PRESS_BUSY"), "detail", containsString("in a minute"));
            ask(site, "html").statusCode(200);
        } finally {
            press.end();
        }
        ask(site, "docx").statusCode(200);
    }

    @Test
    void aRunbookThatIsTooLongForPagesIsHandedOutInTheFormsThatTakeAnyLength() {
        String site = TestEstate.of(TestOwner.TOKEN).site();
        String hosts = IntStream.range(0, 250)
                .mapToObj(i -> "{\"name\": \"JUMP" + (1000 + i) + "\", \"interfaceAlias\": \"Ethernet\"}")
                .collect(Collectors.joining(",", "[", "]"));
        api().body(hosts).post("/api/v1/sites/" + site + "/hosts").then().statusCode(201);
        for (String format : new String[] {"pdf", "docx"}) {
            ask(site, format)
                    .statusCode(409)
                    .body("code", equalTo("TOO_LONG_TO_PRINT"), "detail", containsString("HTML, Markdown and ZIP"));
        }
        ask(site, "markdown").statusCode(200).body(containsString("JUMP1249"));
    }

    private static ValidatableResponse ask(String site, String format) {
        return api().get("/api/v1/sites/" + site + "/runbook?format=" + format).then();
    }
}
