package outward.letterhead.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import outward.OutwardTest;
import outward.TestEstate;
import outward.TestOwner;
import outward.letterhead.SentTemplate;

/** The firm's look, from the form to the documents. */
@OutwardTest
class LetterheadPageTest {
    @BeforeEach
    @AfterEach
    void asBefore() {
        TestOwner.form().post("/letterhead/end").then().statusCode(303);
    }

    @Test
    void what_an_owner_chooses_stands_in_every_document_until_it_is_taken_off() throws IOException {
        String file = "/api/v1/sites/" + TestEstate.of(TestOwner.TOKEN).site() + "/runbook?format=";
        form("Northwind & Sons", "#7A1FA2")
                .multiPart("logo", "logo.png", logo())
                .multiPart("template", "C:\\Firm.dotx", SentTemplate.good().file())
                .post("/letterhead")
                .then()
                .statusCode(303);
        TestOwner.page()
                .get("/letterhead")
                .then()
                .body(containsString("data:image/png;base64,"), containsString("Firm.dotx"));
        String html = TestOwner.api().get(file + "html").asString();
        assertThat(html).contains("Northwind &amp; Sons</p>", "src=\"data:image/png;base64,", "color: #7a1fa2");
        byte[] pdf = TestOwner.api().get(file + "pdf").asByteArray();
        assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).contains("/Subtype /Image");
        try (XWPFDocument word = new XWPFDocument(
                new ByteArrayInputStream(TestOwner.api().get(file + "docx").asByteArray()))) {
            assertThat(word.getAllPictures()).hasSizeGreaterThan(1);
            assertThat(word.getStyles().getStyle("Heading2").getCTStyle().xmlText())
                    .contains("C00000");
            assertThat(word.getStyles().getStyle("Code").getName()).isEqualTo("Code");
        }
        asBefore();
        assertThat(TestOwner.api().get(file + "html").asString())
                .contains("Ada &amp; Partners</p>")
                .doesNotContain("data:image", "#7a1fa2");
        TestOwner.page().get("/audit").then().body(containsString("Letterhead changed"));
    }

    @Test
    void each_wrong_field_is_named_and_nothing_is_kept() {
        form("Northwind", "#ffaa00")
                .multiPart("logo", "logo.png", "<svg/>".getBytes(StandardCharsets.UTF_8))
                .multiPart("template", "firm.docx", "x".getBytes(StandardCharsets.UTF_8))
                .post("/letterhead")
                .then()
                .statusCode(422)
                .body(containsString("colour-error"), containsString("logo-error"), containsString("template-error"));
        TestOwner.page().get("/letterhead").then().body(not(containsString("In force")));
    }

    private static RequestSpecification form(String name, String colour) {
        return TestOwner.form()
                .contentType(ContentType.MULTIPART)
                .multiPart("name", name)
                .multiPart("colour", colour);
    }

    private static byte[] logo() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(300, 100, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }
}
