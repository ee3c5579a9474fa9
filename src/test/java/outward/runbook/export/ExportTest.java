package outward.runbook.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import outward.runbook.RunbookFixture;
import outward.runbook.Scope;

/** Files for other systems, compared whole with files that were read. */
class ExportTest {
    private static final Path EXPECTED = Path.of("src/test/resources/outward/export");

    @ParameterizedTest
    @CsvSource({
        "article, ad-subnets.csv",
        "article, boundaries.csv",
        "article, dns-aaaa.ps1",
        "article, dns-aaaa.zone",
        "article, netbox-prefixes.csv",
        "article, netbox-ip-addresses.csv",
        "multisite, ad-subnets.csv",
        "multisite, netbox-prefixes.csv",
        "load-balanced, netbox-ip-addresses.csv",
        "isatap, ad-subnets.csv",
        "isatap, dns-aaaa.zone",
        "refused, ad-subnets.csv",
        "refused, netbox-ip-addresses.csv",
        "refused, dns-aaaa.ps1"
    })
    void a_file_is_as_it_was_read(String site, String file) throws IOException {
        assertThat(written(file, scope(site)))
                .isEqualTo(Files.readString(EXPECTED.resolve(site).resolve(file)));
    }

    @Test
    void requests_on_their_own_are_those_of_the_zip() throws IOException {
        Path zip = Path.of("src/test/resources/outward/runbook/article");
        for (String file : List.of("change-request.md", "network-request.md")) {
            assertThat(written(file, scope("article"))).isEqualTo(Files.readString(zip.resolve(file)));
        }
        assertThat(written("change-request.html", scope("article"))).contains("<title>Change request: ");
        assertThat(written("network-request.html", scope("article"))).contains("<title>Request to the network owner: ");
    }

    @Test
    void records_are_held_back_while_something_is_open() throws IOException {
        Scope open = RunbookFixture.article().serverForwardingOff().scope();
        assertThat(written("dns-aaaa.zone", open)).contains("; Held back").doesNotContain("AAAA\t");
    }

    @Test
    void a_cell_is_never_a_formula_and_keeps_its_commas_and_quotes() throws IOException {
        StringWriter out = new StringWriter();
        new CsvFile(out, "a", "b").row("=1+1", "@x", "-2", "+3", "\tx", "one, \"two\"", "");
        assertThat(out).hasToString("a,b\r\n'=1+1,'@x,'-2,'+3,'\tx,\"one, \"\"two\"\"\",\r\n");
    }

    private static Scope scope(String site) {
        RunbookFixture fixture = switch (site) {
            case "article" -> RunbookFixture.article();
            case "multisite" -> RunbookFixture.multisite();
            case "load-balanced" -> RunbookFixture.loadBalanced();
            case "isatap" -> RunbookFixture.isatap();
            default -> RunbookFixture.refused();
        };
        return fixture.scope();
    }

    private static String written(String file, Scope scope) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Export.of(file).orElseThrow().write(scope, bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
