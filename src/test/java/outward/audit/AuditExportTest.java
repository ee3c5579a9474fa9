package outward.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import outward.OutwardTest;
import outward.TestEstate;
import outward.TestMember;
import outward.TestOwner;
import outward.TestToken;
import outward.audit.seal.AuditCommand;

/** What is exported is checked by the command that auditors run. */
@OutwardTest
class AuditExportTest {
    @ConfigProperty(name = "outward.audit.checkpoint-folder")
    Path folder;

    @TempDir
    Path place;

    private String verify(String export) throws IOException {
        Path file = Files.writeString(place.resolve("export.jsonl"), export);
        String tenant = export.replaceFirst("(?s).*?\"tenant\":\"([^\"]+)\".*", "$1");
        var said = new ByteArrayOutputStream();
        int code = AuditCommand.run(
                List.of(
                        "audit",
                        "verify",
                        file.toString(),
                        "--checkpoints",
                        folder.resolve(tenant).toString(),
                        "--key",
                        folder.resolve("public-key.pem").toString()),
                new PrintStream(said, true, StandardCharsets.UTF_8));
        return code + " " + said.toString(StandardCharsets.UTF_8);
    }

    @Test
    void an_export_from_page_or_interface_is_whole_and_tells_itself() throws IOException {
        TestEstate.of(TestOwner.TOKEN);
        for (String path : List.of("/api/v1/audit/export", "/audit/export")) {
            var asked = (path.startsWith("/api") ? TestOwner.api() : TestOwner.page()).get(path);
            asked.then().statusCode(200).header("Content-Type", "application/jsonl; charset=utf-8");
            assertThat(asked.header("Content-Disposition"))
                    .matches("attachment; filename=\"audit-[0-9-]{10}.jsonl\".*");
            assertThat(verify(asked.asString())).startsWith("0 All ");
            List<String> lines = asked.asString().lines().toList();
            assertThat(lines.subList(lines.size() - 5, lines.size()))
                    .anyMatch(line -> line.contains("\"action\":\"audit.export\""));
        }
    }

    @Test
    void a_changed_export_is_found() throws IOException {
        String export = TestOwner.api().get("/api/v1/audit/export").asString();
        assertThat(verify(export.replaceFirst("audit.export", "audit.expert"))).startsWith("1 Entry ");
        assertThat(verify(export.substring(0, export.length() - 1))).startsWith("1 Line ");
    }

    /** Looked up a moment ago, so that the door still knows them. */
    @ParameterizedTest
    @ValueSource(strings = {"/disable", "/removal"})
    void who_was_shut_out_a_moment_ago_takes_nothing_away(String act) {
        TestMember carla = TestMember.of("auditor");
        RequestSpecification program = TestToken.of(carla.browser());
        carla.browser().page().get("/audit").then().statusCode(200);
        program.get("/api/v1/audit").then().statusCode(200);
        TestOwner.form().post("/members/" + carla.id() + act).then().statusCode(303);
        carla.browser().page().get("/audit/export").then().statusCode(303);
        program.get("/api/v1/audit/export").then().statusCode(401);
    }

    @Test
    void a_demoted_member_takes_nothing_away_with_a_token_that_was_used_a_moment_ago() {
        TestMember carla = TestMember.of("auditor");
        String customer = TestEstate.of(TestOwner.TOKEN).customer();
        RequestSpecification program = TestToken.of(carla.browser());
        program.get("/api/v1/audit/export").then().statusCode(200);
        TestOwner.form()
                .formParams("role", "customer-reader", "scope", "chosen", "customers", customer)
                .post("/members/" + carla.id())
                .then()
                .statusCode(303);
        program.get("/api/v1/audit/export").then().statusCode(403);
    }

    @Test
    void every_entry_of_the_trail_is_in_the_export_once() {
        TestEstate.of(TestOwner.TOKEN);
        String export = TestOwner.api().get("/api/v1/audit/export").asString();
        List<String> ids =
                TestOwner.api().get("/api/v1/audit?size=1000").jsonPath().getList("items.id");
        assertThat(ids)
                .isNotEmpty()
                .allSatisfy(id -> assertThat(export.split("\"id\":\"" + id, -1)).hasSize(2));
    }
}
