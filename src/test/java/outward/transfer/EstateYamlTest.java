package outward.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import outward.address.InterfaceId;
import outward.customer.Estate;

/** What is written, read and written again is the same. */
class EstateYamlTest {
    @ParameterizedTest
    @ValueSource(strings = {"docs/estate.example.yaml", "src/test/resources/outward/transfer/all-fields.yaml"})
    void a_file_in_canonical_form_is_written_as_it_was(String path) throws IOException {
        String text = Files.readString(Path.of(path));
        assertThat(EstateYaml.write(EstateFixture.read(text).estate())).isEqualTo(text);
    }

    /** As an editor of another kind, or a person, would write the example. */
    @ParameterizedTest
    @ValueSource(strings = {"CRLF", "mark", "comments", "bare", "defaults", "flow"})
    void what_is_written_otherwise_means_the_same(String how) throws IOException {
        String text = Files.readString(EstateFixture.EXAMPLE);
        String other = switch (how) {
            case "CRLF" -> text.replace("\n", "\r\n");
            case "mark" -> "\ufeff" + text;
            case "comments" -> "# ours\n---\n" + text.replace("\n", " # a word\n") + "...\n";
            case "bare" -> text.replaceAll("(?<!interfaceId|windowsVersion): \"([^\"]*)\"", ": $1");
            case "defaults" -> text.replace("        topology:", "        method: null\n        topology:");
            default -> text.replaceAll("publicIpv4:\n *- (.*)\n *- (.*)\n", "publicIpv4: [$1, $2]\n");
        };
        assertThat(other).isNotEqualTo(text);
        assertThat(EstateYaml.write(EstateFixture.read(other).estate())).isEqualTo(text);
    }

    @Test
    void an_empty_estate_is_a_file() {
        assertThat(EstateYaml.write(new Estate(List.of()))).isEqualTo("version: 1\ncustomers: []\n");
        assertThat(EstateFixture.read("version: 1\ncustomers: []\n").estate()).isEqualTo(new Estate(List.of()));
    }

    @Test
    void a_host_that_asks_for_the_next_identifier_says_which_it_was_given() throws IOException {
        var host = EstateFixture.example()
                .customers()
                .get(0)
                .sites()
                .get(0)
                .hosts()
                .get(0);
        assertThat(host.held()).isEqualTo(new InterfaceId(0x10));
        assertThat(host.entry().interfaceId()).isNull();
    }
}
