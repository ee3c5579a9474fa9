package outward.observed.host;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import outward.observed.text.Line;
import outward.observed.text.Property;
import outward.observed.text.Wording;

/** CSV as ConvertTo-Csv and Export-Csv write it, with a comma, a semicolon or a tab. */
final class CsvText implements Form {
    private static final Pattern TYPE = Pattern.compile("\"?#TYPE .*");
    /** What may stand between cells, and what a cell with it behind looks like. */
    private static final Map<String, Pattern> SEPARATORS = Map.of(",", cell(","), ";", cell(";"), "\t", cell("\t"));

    private static final int FEWEST = 2;
    private static final int MOST_PIECES = 3;

    @Override
    public boolean claims(Paste paste, int index) {
        return TYPE.matcher(paste.text(index).strip()).matches()
                || header(paste.text(index)).isPresent();
    }

    /** The names of the columns and what stands between them. */
    private record Header(List<String> keys, Pattern cell) {}

    private static Optional<Header> header(String text) {
        for (Map.Entry<String, Pattern> separator : SEPARATORS.entrySet()) {
            if (!text.contains(separator.getKey())) {
                continue;
            }
            Pattern cell = separator.getValue();
            List<String> keys =
                    cells(text.strip(), cell).stream().map(Fields::key).toList();
            long known = keys.stream().filter(Fields::isKnown).count();
            boolean quoted = text.strip().startsWith("\"");
            if (keys.size() >= FEWEST
                    && known >= FEWEST
                    && (quoted ? known * 2 >= keys.size() : known == keys.size())) {
                return Optional.of(new Header(keys, cell));
            }
        }
        return Optional.empty();
    }

    private static Pattern cell(String separator) {
        return Pattern.compile("(?:\"((?:[^\"]|\"\")*+)\"|([^\"%1$s]*))(?:%1$s|$)".formatted(separator));
    }

    /** The cells of a line; none where its quotes are not even. */
    private static List<String> cells(String text, Pattern cell) {
        List<String> cells = new ArrayList<>();
        Matcher next = cell.matcher(text);
        int at = 0;
        while (at <= text.length() && next.region(at, text.length()).lookingAt()) {
            cells.add(next.group(1) != null ? next.group(1).replace("\"\"", "\"") : next.group(2));
            boolean last = next.end() == text.length() && !isSeparated(text, next);
            at = last ? text.length() + 1 : next.end();
        }
        return at > text.length() ? cells : List.of();
    }

    private static boolean isSeparated(String text, Matcher cell) {
        int end = cell.group(1) != null ? cell.end(1) + 1 : cell.end(2);
        return end < text.length();
    }

    @Override
    public int read(Paste paste, int index) {
        if (TYPE.matcher(paste.text(index).strip()).matches()) {
            return 1;
        }
        return header(paste.text(index)).map(h -> readRows(paste, index, h)).orElse(0);
    }

    private static int readRows(Paste paste, int index, Header header) {
        paste.notes.answer().headed();
        int at = index + 1;
        while (at < paste.size() && !paste.line(at).isBlank() && paste.isPlain(at)) {
            int pieces = pieces(paste, at, header);
            if (pieces == 0) {
                break;
            }
            readRow(paste, at, pieces, header);
            at += pieces;
        }
        return at - index;
    }

    /** How many lines make a row with as many cells as the heading has. */
    private static int pieces(Paste paste, int index, Header header) {
        for (int pieces = 1; pieces <= MOST_PIECES && index + pieces <= paste.size(); pieces++) {
            if (cells(joined(paste, index, pieces), header.cell()).size()
                    == header.keys().size()) {
                return pieces;
            }
        }
        return 0;
    }

    private static String joined(Paste paste, int index, int pieces) {
        StringBuilder all = new StringBuilder();
        paste.lines(index, pieces).forEach(l -> all.append(l.text()));
        return all.toString().strip();
    }

    private static void readRow(Paste paste, int index, int pieces, Header header) {
        List<String> cells = cells(joined(paste, index, pieces), header.cell());
        List<Line> lines = paste.lines(index, pieces);
        boolean closed = joined(paste, index, pieces).endsWith("\"");
        Item item = new Item(paste.line(index).number());
        for (int i = 0; i < cells.size(); i++) {
            if (Fields.isKnown(header.keys().get(i))) {
                item.put(property(header.keys().get(i), cells.get(i), closed ? whole(lines) : lines));
            }
        }
        Items.read(item, paste);
    }

    /** A quoted last cell is whole, even at the end of the text. */
    private static List<Line> whole(List<Line> lines) {
        return lines.stream().map(l -> new Line(l.number(), l.text(), false)).toList();
    }

    private static Property property(String key, String cell, List<Line> lines) {
        return new Property(key, List.of(Wording.printed(cell, lines)), lines);
    }
}
