package outward.observed.host;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The line above the addresses of one interface: {@code Interface 26: Ethernet}, the word in any language. */
final class NetshHeading implements Form {
    private static final Pattern HEADING =
            Pattern.compile("\\s*(\\p{L}[\\p{L}\\p{M}-]{0,30}) (\\d{1,9}): ?(\\S.{0,255})");
    private static final Pattern DASHES = Pattern.compile("\\s*\\p{Pd}{3,}(?:\\s+\\p{Pd}{3,}){3,}\\s*");
    private static final int NEAR = 3;

    @Override
    public boolean claims(Paste paste, int index) {
        Matcher heading = HEADING.matcher(paste.text(index));
        return heading.matches()
                && Cells.isName(heading.group(3).strip())
                && (heading.group(1).equals("Interface") || isAboveTable(paste, index));
    }

    private static boolean isAboveTable(Paste paste, int index) {
        return paste.lines(index + 1, NEAR).stream()
                .anyMatch(l -> DASHES.matcher(l.text()).matches());
    }

    @Override
    public int read(Paste paste, int index) {
        Matcher heading = HEADING.matcher(paste.text(index));
        if (!claims(paste, index) || !heading.matches()) {
            return 0;
        }
        boolean cut = paste.line(index).last();
        String name = cut ? null : heading.group(3).strip();
        paste.heading = new OnInterface(Cells.index(heading.group(2)).orElse(null), name);
        return 1;
    }
}
