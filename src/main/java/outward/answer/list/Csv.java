package outward.answer.list;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Lines of a CSV file (RFC 4180) that no spreadsheet takes for formulas: what begins like one, with or without apostrophes before,
 * gets an apostrophe before it. Whoever reads the file takes one apostrophe off where a formula's sign stands behind apostrophes.
 */
public final class Csv {
    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r].*", Pattern.DOTALL);
    private static final Pattern GUARDED = Pattern.compile("'+[=+\\-@\\t\\r].*", Pattern.DOTALL);
    private static final Pattern QUOTED = Pattern.compile("[\",\r\n]");

    private Csv() {}

    /** One line with its end. */
    public static String line(List<String> values) {
        return values.stream().map(Csv::value).collect(Collectors.joining(",")) + "\r\n";
    }

    private static String value(String value) {
        String safe = FORMULA.matcher(value).matches() ? "'" + value : value;
        return QUOTED.matcher(safe).find() ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    /** The value as it was before it was made safe. */
    public static String restored(String value) {
        return GUARDED.matcher(value).matches() ? value.substring(1) : value;
    }
}
