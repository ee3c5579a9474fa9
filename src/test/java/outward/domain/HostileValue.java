package outward.domain;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A row of the table of hostile input: the value, and per output format the text that it must become. */
public record HostileValue(String id, String field, String value, boolean isRefused, JsonNode render) {
    /** The rows that name a rendering for this format, a refusal included. */
    public static List<HostileValue> rendered(String format) {
        return all().stream().filter(row -> row.render.has(format)).toList();
    }

    /** The rows that the field which they are meant for must refuse. */
    public static List<HostileValue> refused() {
        return all().stream().filter(HostileValue::isRefused).toList();
    }

    /** Every row. */
    public static List<HostileValue> all() {
        List<HostileValue> rows = new ArrayList<>();
        for (JsonNode row : DomainTable.read("hostile.json")) {
            rows.add(new HostileValue(
                    row.get("id").asText(),
                    row.get("field").asText(),
                    row.get("value").asText(),
                    row.get("expect").asText().equals("reject"),
                    row.path("render")));
        }
        return rows;
    }

    /** The text expected in this format; empty where the format must refuse the value. */
    public Optional<String> in(String format) {
        return Optional.ofNullable(render.get(format).textValue());
    }

    @Override
    public String toString() {
        return id;
    }
}
