package outward.observed.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts a text into lines whatever ends them, and undoes what copying adds: a byte order mark, wide blanks, double spacing. */
public final class PastedLines {
    private static final Pattern LINE_END = Pattern.compile("\r\n|\n|\r");
    /** Fewer lines than this with a blank one after each are no sign of double spacing. */
    private static final int FEW = 4;

    private PastedLines() {}

    public static List<Line> of(String content) {
        String text = content.startsWith("\uFEFF") ? content.substring(1) : content;
        String[] parts = LINE_END.split(text.replace('\u00A0', ' '), -1);
        List<Line> lines = new ArrayList<>(parts.length);
        for (int i = 0; i < parts.length; i++) {
            lines.add(new Line(i + 1, parts[i], i == parts.length - 1));
        }
        return isDoubleSpaced(lines) ? singleSpaced(lines) : lines;
    }

    private static boolean isDoubleSpaced(List<Line> lines) {
        long written = lines.stream().filter(l -> !l.isBlank()).count();
        long followed = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (!lines.get(i).isBlank() && lines.get(i + 1).isBlank()) {
                followed++;
            }
        }
        return written >= FEW && followed >= written - 1;
    }

    private static List<Line> singleSpaced(List<Line> lines) {
        List<Line> kept = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank() || i == 0 || lines.get(i - 1).isBlank()) {
                kept.add(lines.get(i));
            }
        }
        return kept;
    }
}
