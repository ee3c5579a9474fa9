package outward.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** A row of the golden table: an input and what was computed for it by someone else, by column name. */
public record GoldenRow(Map<String, String> columns) {
    /** A field in quotes or a field without, and the comma or the end after it. */
    private static final Pattern FIELD = Pattern.compile("(?:\"((?:[^\"]|\"\")*)\"|([^,]*))(,|$)");

    private static final List<GoldenRow> ALL = read();

    /** Every row. */
    public static List<GoldenRow> all() {
        return ALL;
    }

    /** The rows of one kind; asking for a kind that is not there is a bug of the test. */
    public static List<GoldenRow> ofKind(String kind) {
        List<GoldenRow> rows =
                ALL.stream().filter(row -> row.get("kind").equals(kind)).toList();
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("No golden row of kind " + kind);
        }
        return rows;
    }

    /** The text in that column, empty where the table says nothing. */
    public String get(String column) {
        return Objects.requireNonNull(columns.get(column), column);
    }

    private static List<GoldenRow> read() {
        try (InputStream table = GoldenRow.class.getResourceAsStream("/domain/golden.csv")) {
            List<String> lines = new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            List<String> names = fields(lines.get(0));
            return lines.stream().skip(1).map(line -> row(names, fields(line))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> fields(String line) {
        return FIELD.matcher(line + ",")
                .results()
                .filter(field -> !field.group().isEmpty())
                .map(field ->
                        field.group(1) == null ? field.group(2) : field.group(1).replace("\"\"", "\""))
                .toList();
    }

    private static GoldenRow row(List<String> names, List<String> fields) {
        if (names.size() != fields.size()) {
            throw new IllegalStateException("Not %d fields: %s".formatted(names.size(), fields));
        }
        Map<String, String> columns = new LinkedHashMap<>();
        for (int field = 0; field < names.size(); field++) {
            columns.put(names.get(field), fields.get(field));
        }
        return new GoldenRow(columns);
    }

    @Override
    public String toString() {
        return get("id") + " " + get("input");
    }
}
