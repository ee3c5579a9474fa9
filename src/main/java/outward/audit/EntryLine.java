package outward.audit;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry as it is kept, sealed and exported: one line of JSON with its fields in one order. It is written once; what
 * is shown is read from it, so that nothing is shown that was not sealed.
 */
public final class EntryLine {
    private static final int VERSION = 1;
    private static final JsonFactory JSON = new JsonFactory();
    private static final ObjectMapper TREE = new ObjectMapper();

    private EntryLine() {}

    /** The line of a tenant's entry, without a line end. */
    public static String write(UUID tenantId, AuditEntry entry) {
        var line = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(line)) {
            json.writeStartObject();
            json.writeNumberField("version", VERSION);
            writeHead(json, tenantId, entry);
            write(json, "subjectKind", entry.subject().kind());
            write(json, "subjectId", entry.subject().id());
            write(json, "customerId", entry.subject().customer());
            write(json, "siteId", entry.subject().site());
            write(json, "address", entry.origin().address());
            write(json, "requestId", entry.origin().requestId());
            write(json, "tokenId", entry.origin().tokenId());
            write(json, "reason", entry.reason());
            writeRaw(json, "before", entry.before());
            writeRaw(json, "after", entry.after());
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("a string can always be written to", e);
        }
        return line.toString();
    }

    private static void writeHead(JsonGenerator json, UUID tenantId, AuditEntry entry) throws IOException {
        write(json, "tenantId", tenantId);
        write(json, "id", entry.id());
        write(json, "at", entry.at());
        write(json, "memberId", entry.memberId());
        write(json, "actor", entry.actor());
        write(json, "action", entry.action());
    }

    private static void write(JsonGenerator json, String field, @Nullable Object value) throws IOException {
        json.writeFieldName(field);
        if (value == null) {
            json.writeNull();
        } else {
            json.writeString(value.toString());
        }
    }

    private static void writeRaw(JsonGenerator json, String field, @Nullable String value) throws IOException {
        json.writeFieldName(field);
        json.writeRawValue(value == null ? "null" : value);
    }

    /** The entry in a line. */
    public static AuditEntry read(String line) {
        try {
            JsonNode json = TREE.readTree(line);
            return new AuditEntry(
                    UUID.fromString(json.get("id").textValue()),
                    Instant.parse(json.get("at").textValue()),
                    id(json, "memberId"),
                    json.get("actor").textValue(),
                    json.get("action").textValue(),
                    subject(json),
                    new Origin(json.get("address").textValue(), id(json, "requestId"), id(json, "tokenId")),
                    json.get("reason").textValue(),
                    raw(json.get("before")),
                    raw(json.get("after")));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no line of an entry: " + line, e);
        }
    }

    private static Subject subject(JsonNode json) {
        UUID id = UUID.fromString(json.get("subjectId").textValue());
        return new Subject(json.get("subjectKind").textValue(), id, id(json, "customerId"), id(json, "siteId"));
    }

    private static @Nullable UUID id(JsonNode json, String field) {
        String text = json.get(field).textValue();
        return text == null ? null : UUID.fromString(text);
    }

    private static @Nullable String raw(JsonNode value) {
        return value.isNull() ? null : value.toString();
    }
}
