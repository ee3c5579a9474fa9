package outward.domain;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The tables of the field under {@code src/test/resources/domain}. */
public final class DomainTable {
    private DomainTable() {}

    /** Reads a table that is JSON. */
    public static JsonNode read(String name) {
        try (InputStream table = DomainTable.class.getResourceAsStream("/domain/" + name)) {
            return new ObjectMapper().readTree(Objects.requireNonNull(table, name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
