package outward.transfer;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import outward.answer.FieldError;
import outward.answer.FieldErrors;
import outward.answer.PlainText;
import outward.answer.WrongInput;
import outward.customer.TableRow;

/** The text of a CSV file (RFC 4180) as rows of named fields; what nobody says of it is guessed. */
public final class CsvSheet {
    /** The most rows in one act. */
    public static final int MOST = 10_000;

    private static final String CONTENT = "content";

    private final CsvDelimiter delimiter;
    private final boolean headed;
    private final List<TableRow> rows;

    private CsvSheet(CsvDelimiter delimiter, boolean headed, List<TableRow> rows) {
        this.delimiter = delimiter;
        this.headed = headed;
        this.rows = rows;
    }

    /**
     * Reads a text; refuses one without rows, with too many, or with headings that are none of the fields.
     *
     * @param said what parts its values; null = guessed by what makes most of its first line
     * @param heading whether its first line names the fields; null = guessed by whether there is a {@code name} in it
     * @param entered the fields, in the order that a table without headings has them in
     * @param place further fields that headings may name
     */
    public static CsvSheet read(
            String text,
            @Nullable CsvDelimiter said,
            @Nullable Boolean heading,
            List<CsvField> entered,
            List<CsvField> place) {
        List<CsvField> all = new ArrayList<>(entered);
        all.addAll(place);
        CsvDelimiter delimiter = said == null ? guess(text, all) : said;
        List<CsvLine> lines = lines(text, delimiter, MOST + 2);
        if (lines.isEmpty()) {
            throw WrongInput.at(CONTENT, "Choose a file, or paste its text: there is no row in it.");
        }
        List<String> first = lines.get(0).values();
        boolean headed = heading == null ? known(first, all) > 0 && names(first, all.get(0)) : heading;
        List<CsvField> columns = headed ? columns(first, all) : entered;
        List<CsvLine> body = headed ? lines.subList(1, lines.size()) : lines;
        if (body.isEmpty() || body.size() > MOST) {
            throw WrongInput.at(CONTENT, "Between 1 and 10,000 rows are taken in at once.");
        }
        return new CsvSheet(
                delimiter, headed, body.stream().map(line -> row(line, columns)).toList());
    }

    private static CsvDelimiter guess(String text, List<CsvField> fields) {
        return Arrays.stream(CsvDelimiter.values())
                .max(Comparator.comparingInt((CsvDelimiter d) -> weight(text, d, fields))
                        .thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
    }

    /** Fields that are named count more than values. */
    private static int weight(String text, CsvDelimiter delimiter, List<CsvField> fields) {
        return lines(text, delimiter, 1).stream()
                .mapToInt(line ->
                        known(line.values(), fields) * 1000 + line.values().size())
                .sum();
    }

    private static int known(List<String> values, List<CsvField> fields) {
        return (int) values.stream().filter(v -> field(v, fields).isPresent()).count();
    }

    private static boolean names(List<String> headings, CsvField field) {
        return headings.stream().anyMatch(heading -> field.isCalled(heading.strip()));
    }

    private static Optional<CsvField> field(String heading, List<CsvField> fields) {
        return fields.stream().filter(f -> f.isCalled(heading.strip())).findFirst();
    }

    private static List<CsvLine> lines(String text, CsvDelimiter delimiter, int most) {
        List<CsvLine> lines = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(delimiter.sign())
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text)) {
            var records = reader.iterator();
            while (lines.size() < most && records.hasNext()) {
                CsvRecord next = records.next();
                if (next.getFields().stream().anyMatch(value -> !value.isBlank())) {
                    lines.add(new CsvLine(next.getStartingLineNumber(), next.getFields()));
                }
            }
            return lines;
        } catch (CsvParseException e) {
            throw WrongInput.at(CONTENT, "Behind line " + lines.size() + " this cannot be read as CSV.");
        } catch (IOException e) {
            throw new UncheckedIOException("a text cannot be read", e);
        }
    }

    private static List<CsvField> columns(List<String> headings, List<CsvField> fields) {
        FieldErrors errors = new FieldErrors();
        List<CsvField> columns = new ArrayList<>();
        for (String heading : headings) {
            Optional<CsvField> field = field(heading, fields);
            String said = PlainText.printable(heading.strip());
            if (field.isEmpty()) {
                errors.add(CONTENT, "The heading “" + said + "” is none of the fields below.");
            } else if (columns.contains(field.get())) {
                errors.add(CONTENT, "The heading “" + said + "” is there twice.");
            }
            field.ifPresent(columns::add);
        }
        if (!columns.contains(fields.get(0))) {
            errors.add(CONTENT, "There is no column “" + fields.get(0).name() + "”, by which rows are known.");
        }
        errors.orThrow();
        return columns;
    }

    private static TableRow row(CsvLine line, List<CsvField> columns) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        List<String> values = line.values();
        for (int i = 0; i < columns.size(); i++) {
            CsvField column = columns.get(i);
            node.set(column.name(), column.value(i < values.size() ? values.get(i) : ""));
        }
        boolean fits = values.stream().skip(columns.size()).allMatch(String::isBlank);
        List<FieldError> faults = fits
                ? List.of()
                : List.of(new FieldError(
                        "", "There are " + values.size() + " values, and " + columns.size() + " columns."));
        return new TableRow(line.number(), node, faults);
    }

    /** What parts its values. */
    public CsvDelimiter delimiter() {
        return delimiter;
    }

    /** Whether its first line names the fields. */
    public boolean headed() {
        return headed;
    }

    /** Its rows without the headings. */
    public List<TableRow> rows() {
        return rows;
    }
}
