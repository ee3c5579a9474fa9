package outward.observed.host;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import outward.observed.text.Line;

/** One thing on each line, which a narrow window, a mail or a wiki may have broken into two or three. */
abstract class RowForm implements Form {
    private static final int MOST_PIECES = 3;
    private static final Pattern PIECE_OF_ADDRESS = Pattern.compile("\\s*[0-9a-fA-F:.%/]+\\s*");
    private static final Pattern PIECES = Pattern.compile("[0-9a-fA-F]:|:[0-9a-fA-F:]|\\S\\s+\\S+\\s+\\S");
    /** Mails break no line that is shorter. */
    private static final int FULL = 60;
    /** Widths of console windows, at which copying may break a line in the middle of a word. */
    private static final Set<Integer> CONSOLES = Set.of(80, 100, 120, 132, 160);

    /** What that text shows as one line; empty when it is no such row. */
    abstract Optional<Row> row(Paste paste, String text, int number);

    /** Whether such a row may begin with that text: what it holds of the first columns fits them. */
    abstract boolean begins(Paste paste, String text);

    @Override
    public boolean claims(Paste paste, int index) {
        return row(paste, index, paste.text(index)).isPresent();
    }

    private Optional<Row> row(Paste paste, int index, String text) {
        return row(paste, text, paste.line(index).number());
    }

    @Override
    public int read(Paste paste, int index) {
        Optional<Row> alone = row(paste, index, paste.text(index));
        if (alone.isEmpty()) {
            return isFirstPiece(paste, index) ? readBroken(paste, index) : 0;
        }
        boolean whole = alone.get().end() == Row.End.CLOSED || !paste.isLoose(index + 1) || isBroken(paste, index + 1);
        return whole ? take(paste, index, 1, alone.get()) : readOpen(paste, index, alone.get());
    }

    /** A whole row with something below: the rest of its address, the rest of its name, or nothing of it. */
    private int readOpen(Paste paste, int index, Row alone) {
        String text = paste.text(index);
        if (PIECE_OF_ADDRESS.matcher(paste.text(index + 1)).matches()) {
            Set<Row> joined = joined(paste, index, 2);
            return joined.size() == 1 ? take(paste, index, 2, joined.iterator().next()) : doubt(paste, index, 2);
        }
        if (CONSOLES.contains(text.length())) {
            Optional<Row> joined = row(paste, index, text + paste.text(index + 1));
            return take(paste, index, joined.isPresent() ? 2 : 1, joined.orElse(alone));
        }
        return take(paste, index, 1, text.stripTrailing().length() < FULL ? alone : withoutName(alone));
    }

    /** The row without the name in its last column, which may go on below. */
    Row withoutName(Row row) {
        return row;
    }

    /** Whether a row begins there that goes on below. */
    private boolean isBroken(Paste paste, int index) {
        return isFirstPiece(paste, index) && !joined(paste, index, 2).isEmpty();
    }

    /** A row begins with words and numbers, or an address: a single word above is the rest of something else. */
    private boolean isFirstPiece(Paste paste, int index) {
        String text = paste.text(index);
        return PIECES.matcher(text).find() && begins(paste, text) && paste.isLoose(index + 1);
    }

    private int readBroken(Paste paste, int index) {
        for (int pieces = 2; pieces <= MOST_PIECES; pieces++) {
            Set<Row> joined = paste.isLoose(index + pieces - 1) ? joined(paste, index, pieces) : Set.of();
            if (joined.size() == 1) {
                return take(paste, index, pieces, joined.iterator().next());
            }
            if (joined.size() > 1) {
                return doubt(paste, index, pieces);
            }
        }
        return 0;
    }

    /** Every way to put the pieces together that gives a row: as they are, or with a blank in between. */
    private Set<Row> joined(Paste paste, int index, int pieces) {
        List<String> texts = List.of(paste.text(index));
        for (Line piece : paste.lines(index + 1, pieces - 1)) {
            List<String> longer = new ArrayList<>();
            texts.forEach(t -> longer.addAll(List.of(t + piece.text(), t + " " + piece.text())));
            texts = longer;
        }
        Set<Row> rows = new LinkedHashSet<>();
        texts.forEach(t -> row(paste, index, t).ifPresent(rows::add));
        return rows;
    }

    private static int doubt(Paste paste, int index, int count) {
        paste.lines(index, count).forEach(l -> paste.notes.unread(l, Unread.Why.UNKNOWN));
        return count;
    }

    private static int take(Paste paste, int index, int count, Row row) {
        Line last = paste.line(index + count - 1);
        if (last.last() && row.end() == Row.End.OPEN) {
            paste.lines(index, count).forEach(l -> paste.notes.unread(l, Unread.Why.MAY_BE_CUT));
        } else {
            paste.notes.add(row.things());
        }
        return count;
    }
}
