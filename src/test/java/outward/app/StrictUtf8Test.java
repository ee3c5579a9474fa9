package outward.app;

import static org.hamcrest.Matchers.equalTo;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import outward.OutwardTest;
import outward.TestOwner;

/** JSON is UTF-8, and nothing that looks like it (RFC 8259, section 8.1). */
@OutwardTest
class StrictUtf8Test {
    private static final String BODY = "{\"name\": \"Fabrikam\"}";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE"})
    void other_encodings_of_unicode_are_refused(String encoding) {
        refused(BODY.getBytes(Charset.forName(encoding)));
    }

    @Test
    void letters_written_longer_than_needed_halves_of_pairs_and_latin_1_are_refused() {
        refused(named((byte) 0xc1, (byte) 0x81)); // "A" in two bytes
        refused(named((byte) 0xe0, (byte) 0x81, (byte) 0x81)); // "A" in three
        refused(named((byte) 0xed, (byte) 0xa0, (byte) 0x80)); // half of a surrogate pair
        refused(named((byte) 0xfc)); // ü of Latin-1
    }

    @Test
    void text_in_utf_8_is_taken() {
        TestOwner.api()
                .body("{\"name\": \"Übersee 船\"}".getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/customers")
                .then()
                .statusCode(201)
                .body("name", equalTo("Übersee 船"));
    }

    private static byte[] named(byte... letters) {
        return ("{\"name\": \"" + new String(letters, StandardCharsets.ISO_8859_1) + "\"}")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static void refused(byte[] body) {
        TestOwner.api()
                .body(body)
                .post("/api/v1/customers")
                .then()
                .statusCode(400)
                .body("title", equalTo("Not UTF-8"));
    }
}
