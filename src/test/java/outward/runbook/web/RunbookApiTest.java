package outward.runbook.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static outward.TestOwner.api;
import static outward.TestOwner.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import outward.OutwardTest;

@OutwardTest
class RunbookApiTest {
    private static final String SITE = """
            {"name": "Head Office", "topology": "edge", "publicIpv4": ["131.107.0.2"], "serverPrefixLength": 64,
             "serverForwarding": true, "ipv6PathConfirmed": true}""";
    private static final String HOST = "{\"name\": \"JUMP01\", \"interfaceAlias\": \"Intranet\", \"onLink\": true}";

    @Test
    void theZipHoldsTheScriptsOfAPlanWithNothingOpen() throws IOException {
        byte[] zip = api().get(runbook(site(SITE)) + "?format=zip")
                .then()
                .statusCode(200)
                .contentType("application/zip")
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"head-office-r2.zip\"; filename*=UTF-8''head-office-r2.zip")
                .extract()
                .asByteArray();
        assertThat(names(zip))
                .contains("plan.json", "SHA256SUMS")
                .anyMatch(n -> n.matches("hosts/jump01-[0-9a-f]{8}/apply.ps1"));
    }

    @Test
    void theZipHoldsNoScriptThatChangesAnythingWhileSomethingIsOpen() throws IOException {
        byte[] zip = api().get(runbook(site(SITE.replace("64", "null"))) + "?format=zip")
                .asByteArray();
        assertThat(names(zip)).contains("server/read-state.ps1").noneMatch(n -> n.startsWith("hosts/"));
    }

    @ParameterizedTest
    @CsvSource({"html, text/html", "markdown, text/markdown"})
    void aDocumentIsSentInTheFormatThatWasAskedFor(String format, String type) {
        api().header("Accept", "application/json")
                .get(runbook(site(SITE)) + "?protocols=smb,ping&format=" + format)
                .then()
                .statusCode(200)
                .header("Content-Type", containsString(type))
                .body(containsString("JUMP01: address and routes"), containsString("file shares, ping"));
    }

    @Test
    void theChangeWindowPageIsHandedOutOnceNothingIsOpen() {
        api().get(runbook(site(SITE)) + "?format=window")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("head-office-r2.window.html"))
                .body(containsString("<title>Change window: Head Office, revision 2</title>"));
        api().get(runbook(site(SITE.replace("64", "null"))) + "?format=window")
                .then()
                .statusCode(409)
                .body("code", equalTo("NOT_HANDED_OVER"));
    }

    @ParameterizedTest
    @CsvSource({
        "pdf, application/pdf, %PDF",
        "docx, application/vnd.openxmlformats-officedocument.wordprocessingml.document, PK"
    })
    void aPrintedDocumentIsSentWhole(String format, String type, String begins) {
        byte[] file = api().get(runbook(site(SITE)) + "?format=" + format)
                .then()
                .statusCode(200)
                .contentType(type)
                .header("Content-Disposition", containsString("head-office-r2." + format))
                .extract()
                .asByteArray();
        assertThat(new String(file, StandardCharsets.ISO_8859_1)).startsWith(begins);
    }

    @ParameterizedTest
    @CsvSource({
        "format=odt, format",
        "format=zip&revision=one, revision",
        "format=zip&from=former, from",
        "format=zip&protocols=telnet, protocols",
        "format=zip&aaaa=both, aaaa"
    })
    void aWrongChoiceIsNamed(String query, String field) {
        api().get(runbook(site(SITE)) + "?" + query)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors[0].field", equalTo(field));
    }

    @Test
    void aSiteOrRevisionThatIsNotThereIsNotFound() {
        api().get(runbook(UUID.randomUUID().toString()) + "?format=zip").then().statusCode(404);
        api().get(runbook(site(SITE)) + "?format=zip&revision=99").then().statusCode(404);
    }

    @Test
    void thePageOffersTheChoicesAndTheirFile() {
        String site = site(SITE);
        page().get("/sites/" + site + "/runbook")
                .then()
                .statusCode(200)
                .body(
                        containsString("Head Office"),
                        containsString("value=\"winrm\" checked"),
                        containsString("Download ZIP"));
        page().get("/sites/" + site + "/runbook/file?format=zip&protocols=rdp&protocols=smb&aaaa=static&revision=2")
                .then()
                .statusCode(200)
                .contentType("application/zip");
    }

    private static String runbook(String site) {
        return "/api/v1/sites/" + site + "/runbook";
    }

    private static String site(String body) {
        String customer = api().body("{\"name\": \"Contoso " + UUID.randomUUID() + "\"}")
                .post("/api/v1/customers")
                .path("id");
        String site = api().body(body)
                .post("/api/v1/customers/" + customer + "/sites")
                .path("id");
        api().body(HOST).post("/api/v1/sites/" + site + "/hosts").then().statusCode(201);
        return site;
    }

    private static List<String> names(byte[] zip) throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }
}
