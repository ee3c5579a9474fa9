package outward.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import outward.answer.WrongInput;
import outward.customer.HostJson;
import outward.customer.SiteJson;
import outward.design.Addressing;
import outward.design.HostRole;
import outward.directaccess.LoadBalancing;
import outward.directaccess.Method;
import outward.directaccess.Routing;
import outward.directaccess.TeredoSetting;
import outward.directaccess.Topology;
import outward.directaccess.WindowsVersion;

/** The schema that editors use knows the fields and words that the reader knows. */
class EstateSchemaTest {
    private static final Path FILE = Path.of("docs/estate.schema.json");
    private static final JsonNode SCHEMA = read();
    private static final JsonNode CUSTOMER = SCHEMA.at("/properties/customers/items");
    private static final JsonNode SITE = CUSTOMER.at("/properties/sites/items");
    private static final JsonNode HOST = SITE.at("/properties/hosts/items");

    private static JsonNode read() {
        try {
            return new ObjectMapper().readTree(Files.readString(FILE));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static JsonSchema schema() {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(SCHEMA);
    }

    @Test
    void the_schema_names_the_fields_of_a_site_in_the_readers_order() throws IOException {
        var site = EstateFixture.example().customers().get(0).sites().get(0);
        List<String> fields = names(SiteJson.of(site.entry()));
        fields.addAll(List.of("hosts", "waivers"));
        assertThat(names(SITE.get("properties"))).containsExactlyElementsOf(fields);
        assertThat(names(HOST.get("properties")))
                .containsExactlyElementsOf(names(HostJson.of(site.hosts().get(0).entry())));
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    @Test
    void the_schema_names_the_words_that_there_are() {
        words(SITE, "topology", Stream.of(Topology.values()).map(Topology::word));
        words(SITE, "loadBalancing", Stream.of(LoadBalancing.values()).map(LoadBalancing::word));
        words(SITE, "method", Stream.of(Method.values()).map(Method::word));
        words(SITE, "teredo", Stream.of(TeredoSetting.values()).map(TeredoSetting::word));
        words(SITE, "routing", Stream.of(Routing.values()).map(Routing::word));
        words(SITE, "windowsVersion", Stream.of(WindowsVersion.values()).map(WindowsVersion::word));
        words(HOST, "addressing", Stream.of(Addressing.values()).map(Addressing::word));
        words(HOST, "role", Stream.of(HostRole.values()).map(HostRole::word));
        words(HOST, "routing", Stream.of(Routing.values()).map(Routing::word));
    }

    private static void words(JsonNode thing, String field, Stream<String> words) {
        List<String> said = new ArrayList<>();
        thing.at("/properties/" + field + "/enum").forEach(word -> {
            if (!word.isNull()) {
                said.add(word.asText());
            }
        });
        assertThat(said).as(field).containsExactlyInAnyOrderElementsOf(words.toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"docs/estate.example.yaml", "src/test/resources/outward/transfer/all-fields.yaml"})
    void what_the_reader_takes_fits_the_schema(String file) throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of(file));
        EstateYaml.read(bytes);
        assertThat(schema().validate(tree(bytes))).isEmpty();
    }

    private static JsonNode tree(byte[] bytes) {
        return YamlTree.parse(EstateText.of(bytes)).root();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # an unknown field, a number as text, a word of no set, a field that is missing, another version
            reference: "C-17" | colour: "red"
            name: "Paris" | name: 75000
            topology: "edge" | topology: "corner"
            topology: "behind-nat" | method: "native"
            version: 1 | version: 2
            """)
    void what_the_schema_refuses_the_reader_refuses_too(String right, String wrong) throws IOException {
        String text = Files.readString(Path.of("docs/estate.example.yaml")).replaceFirst(right, wrong);
        byte[] bytes = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        assertThat(schema().validate(tree(bytes))).isNotEmpty();
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> EstateYaml.read(bytes))
                .isInstanceOf(WrongInput.class);
    }
}
