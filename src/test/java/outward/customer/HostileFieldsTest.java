package outward.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import outward.answer.FieldError;
import outward.answer.WrongInput;
import outward.domain.HostileValue;

/** Hostile text in every text field of the inventory, by the readers that pages, API and sample estate share. */
class HostileFieldsTest {
    private static final Set<String> FREE = Set.of("name", "reference", "deployment", "interfaceAlias");

    /** Reads an entry and writes it again. */
    private static final Map<String, UnaryOperator<ObjectNode>> READERS = Map.of(
            "customer",
            node -> {
                var entry = CustomerJson.read(node);
                return CustomerJson.of(new Customer(new java.util.UUID(0, 1), 0, entry.name(), entry.reference()));
            },
            "site",
            node -> SiteJson.of(SiteReader.read(node)),
            "host",
            node -> HostJson.of(HostReader.read(node)));

    private static final Map<String, String> SOUND = Map.of(
            "customer", "name: 'x'",
            "site", "name: 'x', topology: 'behind-nat'",
            "host", "name: 'x', interfaceAlias: 'LAN'");

    private static final Map<String, List<String>> FIELDS = Map.of(
            "customer",
            List.of("name", "reference"),
            "site",
            List.of(
                    "name",
                    "deployment",
                    "topology",
                    "loadBalancing",
                    "method",
                    "organisationPrefix",
                    "clientPrefix",
                    "internalVip",
                    "serverAddress",
                    "serverInternalIpv4",
                    "internalRouter",
                    "teredo",
                    "vpnPrefix",
                    "nat64Prefix",
                    "routing",
                    "windowsVersion"),
            "host",
            List.of(
                    "name",
                    "interfaceAlias",
                    "ipv4",
                    "internalPrefix",
                    "addressing",
                    "interfaceId",
                    "role",
                    "routing"));

    static List<HostileValue> values() {
        return HostileValue.all();
    }

    @ParameterizedTest
    @MethodSource("values")
    void hostile_text_is_refused_beside_its_field_or_read_as_it_is(HostileValue hostile) {
        FIELDS.forEach((thing, fields) -> fields.forEach(field -> {
            ObjectNode entered = Typed.json(SOUND.get(thing)).put(field, hostile.value());
            try {
                ObjectNode read = READERS.get(thing).apply(entered);
                if (FREE.contains(field)) {
                    assertThat(read.get(field).textValue())
                            .as(thing + " " + field)
                            .isEqualTo(hostile.value());
                }
            } catch (WrongInput wrong) {
                assertThat(wrong.errors())
                        .extracting(FieldError::field)
                        .as(thing + " " + field)
                        .containsOnly(field);
            }
        }));
    }

    @ParameterizedTest
    @MethodSource("values")
    void a_field_that_hostile_text_names_is_refused_under_a_printable_name(HostileValue hostile) {
        for (String thing : READERS.keySet()) {
            ObjectNode entered = Typed.json(SOUND.get(thing)).put("x" + hostile.value(), "x");
            assertThat(refused(thing, entered))
                    .singleElement()
                    .satisfies(error -> assertThat(error.field()
                                    .codePoints()
                                    .noneMatch(c -> c < ' ' || Character.getType(c) == Character.SURROGATE))
                            .isTrue());
        }
    }

    private static List<FieldError> refused(String thing, ObjectNode entered) {
        var wrong =
                catchThrowableOfType(WrongInput.class, () -> READERS.get(thing).apply(entered));
        return wrong.errors();
    }
}
