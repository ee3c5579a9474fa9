package outward.observed.host;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import outward.observed.text.Line;
import outward.observed.text.Property;
import outward.observed.text.Wording;

/** The table form of PowerShell, whatever columns were asked for. */
final class PowerShellTable extends RowForm {
    /** Every heading that is read has one of these; most lines have none. */
    private static final Pattern ANCHOR = Pattern.compile("(?i)address|prefix|interface|ifindex|host|name");
    /** Without its end, such a name says nothing; the row says the rest. */
    private static final Set<String> NAMES = Set.of("interfacealias");

    @Override
    public boolean claims(Paste paste, int index) {
        return header(paste, index).isPresent() || super.claims(paste, index);
    }

    private static Optional<TableHeader> header(Paste paste, int index) {
        if (!ANCHOR.matcher(paste.text(index)).find()) {
            return Optional.empty();
        }
        String below = index + 1 < paste.size() ? paste.text(index + 1) : "";
        return TableHeader.of(paste.text(index), below);
    }

    @Override
    public int read(Paste paste, int index) {
        Optional<TableHeader> header = header(paste, index);
        if (header.isPresent()) {
            paste.table = header.get();
            paste.notes.answer().headed();
            return 1;
        }
        if (paste.table == null) {
            return 0;
        }
        int taken = super.read(paste, index);
        if (taken == 0 && Cells.of(paste.text(index), 0).stream().anyMatch(Cells::isShortened)) {
            paste.notes.unread(paste.line(index), Unread.Why.SHORTENED);
            return 1;
        }
        return taken;
    }

    @Override
    Optional<Row> row(Paste paste, String text, int number) {
        TableHeader header = paste.table;
        if (header == null || TableHeader.isRule(text)) {
            return Optional.empty();
        }
        for (List<String> cells : header.cells(text)) {
            Optional<Row> row = row(header, cells, new Line(number, text, false), paste.command());
            if (row.isPresent()) {
                return row;
            }
        }
        return Optional.empty();
    }

    @Override
    boolean begins(Paste paste, String text) {
        return paste.table != null;
    }

    private static Optional<Row> row(TableHeader header, List<String> cells, Line line, Command command) {
        Item item = new Item(line.number());
        for (int i = 0; i < cells.size(); i++) {
            String key = header.keys().get(i);
            String cell = ItemWords.completed(cells.get(i));
            boolean nameless = NAMES.contains(key) && Cells.isShortened(cell);
            if (!cell.isEmpty() && !nameless && Fields.isKnown(key)) {
                item.put(new Property(key, List.of(Wording.printed(cell, List.of(line))), List.of(line)));
            }
        }
        Optional<List<Seen>> seen = Items.seen(item, command);
        item.pass();
        if (seen.isEmpty() || (!seen.get().isEmpty() && !item.unexplained().isEmpty())) {
            return Optional.empty();
        }
        String last = cells.get(cells.size() - 1);
        boolean closed = seen.get().isEmpty() || ItemWords.isWhole(last);
        return Optional.of(new Row(seen.get(), closed ? Row.End.CLOSED : Row.End.OPEN));
    }
}
