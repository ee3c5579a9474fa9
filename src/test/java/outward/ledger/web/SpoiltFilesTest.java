package outward.ledger.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import outward.OutwardTest;
import outward.TestBrowser;
import outward.TestOwner;

/** Forms with files as no browser sends them: each is refused in words, none is recorded. */
@OutwardTest
class SpoiltFilesTest {
    private static final String KIND = "multipart/form-data; boundary=bound";
    private static final String END = "--bound--\r\n";

    private static String path = "";

    @BeforeEach
    void begin() {
        if (path.isEmpty()) {
            path = Work.prepared().begun();
        }
    }

    private static String part(String named, String content) {
        return "--bound\r\nContent-Disposition: form-data; " + named + "\r\n\r\n" + content + "\r\n";
    }

    private static String whole(TestBrowser browser) {
        return part("name=\"csrf-token\"", browser.formToken())
                + part("name=\"task\"", "1")
                + part("name=\"round\"", "1")
                + part("name=\"result\"", "done")
                + part("name=\"note\"", "")
                + part("name=\"evidence\"", "");
    }

    private static HttpResponse<String> send(String kind, String more) throws IOException, InterruptedException {
        TestBrowser browser = TestOwner.browser();
        var request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + "/" + path + "/applications"))
                .header("Cookie", browser.cookieHeader())
                .header("Content-Type", kind)
                .POST(HttpRequest.BodyPublishers.ofString(whole(browser) + more, StandardCharsets.ISO_8859_1))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static void refused(HttpResponse<String> answer, int status, String words) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains(words);
        assertThat(Work.steps(path))
                .allSatisfy(step -> assertThat(step.get("result").asText()).isEqualTo("pending"));
    }

    /** What stands behind a form that would be recorded, in the letters of ISO 8859-1. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '!', textBlock = """
            # two, one in a field that is none, and texts that come as files: one of them would be lost
            name="file"; filename="a.txt"&name="file"; filename="b.txt" | One file is taken
            name="fiel"; filename="a.txt"                              | One file is taken
            name="note"; filename="a.txt"                              | One file is taken
            # names that are none, too long, with NUL, in a character set that is not said, and that look like another
            name="file"; filename="../"                                | must not be empty
            name="file"; filename="a\0.txt"                            | Control characters
            name="file"; filename="gr\366\337e.txt"                    | cannot be read
            name="file"; filename="a\342\200\256txt.exe"               | turn the direction
            """)
    void a_file_that_would_be_lost_or_mistaken_is_refused(String parts, String words) throws Exception {
        var more = new StringBuilder();
        for (String named : parts.strip().split("&", -1)) {
            more.append(part(named, "Ping statistics"));
        }
        refused(send(KIND, more + END), 422, words);
    }

    @Test
    void empty_binary_and_badly_encoded_files_are_refused() throws Exception {
        for (String content : List.of("", "\0\1\2", "Gr\u00f6\u00dfe")) {
            refused(
                    send(KIND, part("name=\"file\"; filename=\"a.txt\"", content) + END),
                    422,
                    "A file of text, JSON or a PNG picture");
        }
    }

    @Test
    void a_form_that_breaks_off_or_whose_parts_are_not_what_they_say_is_no_failure_of_ours() throws Exception {
        String file = part("name=\"file\"; filename=\"a.txt\"", "Ping statistics");
        refused(send(KIND, file), 400, "Form not readable");
        refused(send(KIND, file.substring(0, 60)), 400, "Form not readable");
        refused(send("multipart/form-data; boundary=other", file + END), 400, "Form not readable");
        String unknown = part("name=\"x\"\r\nContent-Type: text/plain; charset=x-no-such", "y");
        refused(send(KIND, unknown + END), 400, "Form not readable");
        for (String boundary : List.of("", "; boundary=", "; boundary=" + "b".repeat(5_000))) {
            refused(send("multipart/form-data" + boundary, file + END), 415, "send its form");
        }
    }

    @Test
    void more_parts_and_longer_ones_than_are_read_are_refused() throws Exception {
        refused(send(KIND, part("name=\"x\"", "").repeat(10_000) + END), 413, "at most 1000 fields");
        refused(send(KIND, part("name=\"x\"", "y".repeat(5 << 20)) + END), 413, "of one field");
    }
}
