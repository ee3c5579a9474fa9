package outward.observed.host;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import outward.observed.text.Line;
import outward.observed.text.PlainText;

/** A text while it is read: its lines, and what the lines before say about the next. */
final class Paste {
    private static final int LONGEST = 2000;
    /** The one form whose lines may be of any length and hold any character. */
    private static final Form JSON = new JsonText();

    private final List<Line> lines;
    private final List<Form> forms;
    final Notes notes = new Notes();
    /** The interface under whose heading netsh lists addresses. */
    OnInterface heading = OnInterface.UNKNOWN;

    final RoutePrintParts routePrint = new RoutePrintParts();

    @Nullable
    TableHeader table;

    /** What was found about the lines below while one is read. */
    private final Map<Integer, Boolean> loose = new HashMap<>();

    /** The words of lines that were asked for. */
    private final @Nullable String[] words;

    private @Nullable Boolean holdsOnly;
    private @Nullable Joined joined;

    Paste(List<Line> lines, List<Form> forms) {
        this.lines = lines;
        this.forms = forms;
        this.words = new String[lines.size()];
        begin(Command.NONE, 1);
    }

    HostState read() {
        for (int i = 0; i < lines.size(); ) {
            i += line(i).isBlank() ? passBlank() : readFrom(i);
        }
        Line last = lines.get(lines.size() - 1);
        return notes.state(last.number(), !last.isBlank());
    }

    /** Words may follow a table; rows that hold addresses are told from words anywhere. */
    private int passBlank() {
        table = table != null && table.holdsAddresses() ? table : null;
        return 1;
    }

    private int readFrom(int index) {
        loose.clear();
        for (Form form : isPlain(index) ? forms : List.of(JSON)) {
            int taken = form.read(this, index);
            if (taken > 0) {
                return taken;
            }
        }
        notes.unread(line(index), line(index).last() ? Unread.Why.MAY_BE_CUT : Unread.Why.UNKNOWN);
        return 1;
    }

    void begin(Command command, int line) {
        notes.begin(command, line);
        heading = OnInterface.UNKNOWN;
        routePrint.reset();
        table = null;
    }

    Command command() {
        return notes.answer().command();
    }

    /** The text as one, with where each line of it begins. */
    Joined joined() {
        if (joined == null) {
            joined = new Joined(lines);
        }
        return joined;
    }

    int size() {
        return lines.size();
    }

    Line line(int index) {
        return lines.get(index);
    }

    String text(int index) {
        return lines.get(index).text();
    }

    /** The words of that line in lower case, one blank between them. */
    String words(int index) {
        String known = words[index];
        if (known == null) {
            known = PlainText.lowerCase(String.join(" ", Cells.of(text(index), 0)));
            words[index] = known;
        }
        return known;
    }

    List<Line> lines(int from, int count) {
        return lines.subList(from, Math.min(from + count, lines.size()));
    }

    /** Whether every line that is not blank is like that. */
    boolean holdsOnly(Predicate<String> like) {
        if (holdsOnly == null) {
            holdsOnly = lines.stream()
                    .filter(l -> !l.isBlank())
                    .allMatch(l -> like.test(l.text().strip()));
        }
        return holdsOnly;
    }

    /** The next line that is not blank, within a few. */
    Optional<Integer> next(int index) {
        for (int i = index + 1; i < Math.min(index + 4, lines.size()); i++) {
            if (!line(i).isBlank()) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** Whether that line can be read at all: nothing invisible in it, and of a length that lines have. */
    boolean isPlain(int index) {
        return text(index).length() <= LONGEST && PlainText.isPlain(text(index));
    }

    /** Whether that line is of no form by itself, so that it may be the rest of the line before. */
    boolean isLoose(int index) {
        if (index >= lines.size() || line(index).isBlank()) {
            return false;
        }
        return loose.computeIfAbsent(index, i -> isPlain(i) && forms.stream().noneMatch(f -> f.claims(this, i)));
    }
}
