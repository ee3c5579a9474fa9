package outward.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static outward.transfer.EstateFixture.EXAMPLE;
import static outward.transfer.EstateFixture.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command that plans a file: what it says, what it writes, and its exit code. */
class PlanCommandTest {
    private static final Path EXPECTED = Path.of("src/test/resources/outward/transfer");

    @TempDir
    Path folder;

    private String file(String sites) throws IOException {
        Path file = folder.resolve("estate.yaml");
        Files.writeString(file, EstateFixture.customer(sites));
        return file.toString();
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(f -> folder.relativize(f).toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void the_example_is_planned_as_the_documents_say() throws IOException {
        Path out = folder.resolve("out");
        assertThat(run(EXAMPLE.toString(), "--out", out.toString()))
                .isEqualTo(Files.readString(EXPECTED.resolve("example.txt")));
        assertThat(String.join("\n", files(out)) + "\n").isEqualTo(Files.readString(EXPECTED.resolve("files.txt")));
        assertThat(out.resolve("contoso/paris/plan.json")).hasSameTextualContentAs(EXPECTED.resolve("paris-plan.json"));
    }

    /** Confirmed and behind NAT: nothing to look at. Then what asks for a look, to be confirmed, and refused. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0 | plannable     | organisationPrefix: 'fd78:9f7e:c716::/48', serverPrefixLength: 64, serverForwarding: true, ipv6PathConfirmed: true
            1 | plannable     | organisationPrefix: 'fd78:9f7e:c716::/48', serverPrefixLength: 64, serverForwarding: true, ipv6PathConfirmed: true, hosts: [{name: A, interfaceAlias: LAN, onLink: true, routing: default-gateway}]
            1 | confirm-first | organisationPrefix: 'fd78:9f7e:c716::/48'
            2 | refused       | serverPrefixLength: 64
            """)
    void the_exit_code_is_that_of_the_gravest_site(int code, String verdict, String fields) throws IOException {
        String said = run(file("- {name: Lyon, topology: behind-nat, " + fields + "}"));
        assertThat(said).startsWith("Contoso / Lyon: " + verdict).endsWith("exit " + code + "\n");
    }

    @Test
    void what_is_refused_or_to_be_confirmed_gets_no_scripts_but_the_one_that_reads() throws IOException {
        Path out = folder.resolve("out");
        run(
                file("- {name: Lyon, topology: behind-nat, hosts: [{name: A, interfaceAlias: LAN}]}"),
                "--out",
                out.toString());
        assertThat(files(out))
                .filteredOn(f -> f.endsWith(".ps1") || f.endsWith(".cmd"))
                .containsExactly("contoso/lyon/server/read-state.ps1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''           | 2
            --help       | 0
            --out x      | 2
            f --out      | 2
            f --to x     | 2
            f --out x --out y | 2
            """)
    void words_that_it_does_not_take_are_answered_with_its_use(String words, int code) {
        String[] given = words.isEmpty() ? new String[0] : words.split(" ");
        assertThat(run(given)).startsWith("Usage: plan ESTATE.yaml").endsWith("exit " + code + "\n");
    }

    @Test
    void a_file_that_cannot_be_read_or_is_wrong_is_said() throws IOException {
        assertThat(run(folder.resolve("none.yaml").toString()))
                .isEqualTo("Cannot be read or written: " + folder.resolve("none.yaml") + "\nexit 2\n");
        assertThat(run(folder.toString())).isEqualTo("Cannot be read or written: " + folder + "\nexit 2\n");
        String wrong = file("- {name: Lyon, topology: corner}");
        assertThat(run(wrong))
                .isEqualTo(wrong + ": customers[0].sites[0].topology: Line 5: This is none of: edge, behind-nat,"
                        + " single-adapter.\nexit 2\n");
    }

    @Test
    void a_folder_is_written_again_only_where_the_command_wrote_it() throws IOException {
        Path out = folder.resolve("out");
        Files.createDirectories(out);
        Files.writeString(out.resolve("mine.txt"), "mine");
        assertThat(run(EXAMPLE.toString(), "--out", out.toString()))
                .isEqualTo(out + " is not empty, and nothing in it says that this command wrote it.\nexit 2\n");
        Files.delete(out.resolve("mine.txt"));
        run(EXAMPLE.toString(), "--out", out.toString());
        Files.writeString(out.resolve("contoso/mine.txt"), "mine");
        run(file("- {name: Rome, topology: behind-nat}"), "--out", out.toString());
        assertThat(files(out)).contains("contoso/mine.txt", "contoso/rome/runbook.html");
        assertThat(files(out)).noneMatch(f -> f.contains("paris") || f.contains("lyon"));
    }

    @ParameterizedTest
    @CsvSource({"../victim", "contoso/../../victim", "link/victim", "."})
    void a_list_that_leads_out_of_the_folder_takes_nothing_away(String path) throws IOException {
        Path out = Files.createDirectories(folder.resolve("out"));
        Files.writeString(folder.resolve("victim"), "stays");
        Files.createSymbolicLink(out.resolve("link"), folder);
        Files.writeString(out.resolve(PlannedFolder.LIST), path + "\n");
        assertThat(run(EXAMPLE.toString(), "--out", out.toString())).contains("names what is not in the folder");
        assertThat(folder.resolve("victim")).exists();
    }

    @Test
    void from_an_older_file_the_documents_lead_from_there() throws IOException {
        String old = Files.readString(EXAMPLE);
        Path now = folder.resolve("now.yaml");
        Files.writeString(
                now, old.replace("10.2.16.11", "10.2.16.12").replace("JUMP01", "JUMP09"), StandardCharsets.UTF_8);
        Path out = folder.resolve("out");
        String said = run(now.toString(), "--from", EXAMPLE.toString(), "--out", out.toString());
        assertThat(said).startsWith("Contoso / Paris: plannable");
        assertThat(files(out)).anyMatch(f -> f.matches("contoso/paris/hosts/jump01-.*/back-out.ps1"));
        assertThat(files(out)).noneMatch(f -> f.matches("contoso/paris/hosts/jump01-.*/apply.ps1"));
    }
}
