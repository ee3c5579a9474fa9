package outward.observed.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A property of the list form while its lines come in. */
public final class OpenProperty {
    private static final Pattern HEADING = Pattern.compile("\\s*\\[[^\\]]{1,60}\\]\\s*");
    /** A certificate's subject or issuer may be wrapped once. */
    private static final int LINES_BELOW_HEADING = 2;
    /** A value that was broken in the middle of a word goes on in one or two further lines. */
    private static final int MOST_BROKEN_OFF = 2;

    private final String name;
    private final int column;
    private final String first;
    private final List<Line> lines = new ArrayList<>();
    private final List<Line> indented = new ArrayList<>();
    private final List<Line> brokenOff = new ArrayList<>();
    private int belowHeading;

    public OpenProperty(String name, int column, String first, Line line) {
        this.name = name;
        this.column = column;
        this.first = first.strip();
        lines.add(line);
        belowHeading = isCertificate() ? LINES_BELOW_HEADING : 0;
    }

    /** Its name, as it is printed. */
    public String name() {
        return name;
    }

    /** The column of the colon: the value and its further lines stand to the right of it. */
    public int column() {
        return column;
    }

    /** Whether that line, which starts no property, belongs to this one. */
    public boolean takes(Line line) {
        return isCertificate() ? takesInCertificate(line) : takesInValue(line);
    }

    private boolean isCertificate() {
        return HEADING.matcher(first).matches();
    }

    private boolean takesInCertificate(Line line) {
        if (HEADING.matcher(line.text()).matches()) {
            belowHeading = LINES_BELOW_HEADING;
        } else if (!line.isBlank() && line.indent() < column && --belowHeading < 0) {
            return false;
        }
        return lines.add(line);
    }

    private boolean takesInValue(Line line) {
        if (line.isBlank()) {
            return false;
        }
        if (line.indent() > column && brokenOff.isEmpty()) {
            return lines.add(line) && indented.add(line);
        }
        if (indented.isEmpty() && brokenOff.size() < MOST_BROKEN_OFF) {
            return lines.add(line) && brokenOff.add(line);
        }
        return false;
    }

    /** A certificate is left out: nothing in it is of use here. */
    public Property closed() {
        if (isCertificate()) {
            return new Property(name, List.of(new Wording(List.of(), lines)), lines);
        }
        return new Property(name, indented.isEmpty() ? brokenOffWordings() : List.of(wrapped(""), wrapped(" ")), lines);
    }

    /** PowerShell wraps a long value under itself, where a blank stood or in the middle of a word. */
    private Wording wrapped(String between) {
        StringBuilder value = new StringBuilder(first);
        indented.forEach(l -> value.append(between).append(l.text().strip()));
        return Wording.printed(value.toString(), lines);
    }

    private List<Wording> brokenOffWordings() {
        List<Wording> wordings = new ArrayList<>();
        StringBuilder value = new StringBuilder(first);
        wordings.add(Wording.printed(first, lines.subList(0, 1)));
        for (int i = 0; i < brokenOff.size(); i++) {
            value.append(brokenOff.get(i).text().strip());
            wordings.add(Wording.printed(value.toString(), lines.subList(0, i + 2)));
        }
        return wordings;
    }
}
