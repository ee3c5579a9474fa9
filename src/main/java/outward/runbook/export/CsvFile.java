package outward.runbook.export;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.stream.Collectors;

/** CSV by RFC 4180. A cell that a spreadsheet would take for a formula begins with an apostrophe. */
final class CsvFile {
    private static final String FORMULA = "=+-@\t\r";

    private final Writer out;

    /** A file that begins with these columns. */
    CsvFile(Writer out, String... columns) throws IOException {
        this.out = out;
        row(columns);
    }

    /** One more line. */
    void row(String... cells) throws IOException {
        out.write(Arrays.stream(cells).map(CsvFile::cell).collect(Collectors.joining(",", "", "\r\n")));
    }

    private static String cell(String text) {
        String safe = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
