package outward.observed.host;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import outward.observed.text.Line;

/** The output of ipconfig, one adapter after the other. */
final class IpConfig implements Form {
    private static final Pattern HEADING = Pattern.compile("(\\p{L}[^:]{2,200}?)\\s?[:：]\\s*");
    private static final Pattern TITLE =
            Pattern.compile("(?=.*windows)(?=.*\\bip\\b).{8,60}", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int NEAR = 6;
    private static final int INDENT = 20;

    @Override
    public boolean claims(Paste paste, int index) {
        return IpConfigEntry.isDotted(paste.text(index)) || isHeading(paste, index) || isTitle(paste, index);
    }

    /** A line at the margin that ends with a colon, near above a line with a leader of dots. */
    private static boolean isHeading(Paste paste, int index) {
        return HEADING.matcher(paste.text(index)).matches() && isAbove(paste, index);
    }

    private static boolean isTitle(Paste paste, int index) {
        return TITLE.matcher(paste.text(index).strip()).matches() && isAbove(paste, index);
    }

    private static boolean isAbove(Paste paste, int index) {
        return paste.lines(index + 1, NEAR).stream().anyMatch(l -> IpConfigEntry.isDotted(l.text()));
    }

    @Override
    public int read(Paste paste, int index) {
        if (!claims(paste, index)) {
            return 0;
        }
        if (isTitle(paste, index) && !IpConfigEntry.isDotted(paste.text(index))) {
            return 1;
        }
        boolean heading = isHeading(paste, index);
        String name = heading
                ? IpConfigHeading.name(paste.text(index).strip().replaceAll("\\s?[:：]$", ""))
                        .orElse(null)
                : null;
        IpConfigAdapter adapter = new IpConfigAdapter(paste.notes, name, heading);
        int end = readBody(paste, heading ? index + 1 : index, adapter);
        adapter.end();
        return end - index;
    }

    private static int readBody(Paste paste, int from, IpConfigAdapter adapter) {
        int at = from;
        IpConfigEntry entry = null;
        while (at < paste.size() && !isHeading(paste, at)) {
            Line line = paste.line(at);
            IpConfigEntry next = line.isBlank() || !paste.isPlain(at) ? null : IpConfigEntry.of(line, true);
            if (next != null && !claimedElsewhere(paste, at)) {
                adapter.take(entry);
                entry = next;
            } else if (!line.isBlank() && !goesOn(paste, at, entry)) {
                break;
            }
            at++;
        }
        adapter.take(entry);
        return at;
    }

    private static boolean claimedElsewhere(Paste paste, int index) {
        return !IpConfigEntry.isDotted(paste.text(index)) && !paste.isLoose(index);
    }

    /** A further value stands below the first; the rest of a broken line at the margin. */
    private static boolean goesOn(Paste paste, int index, @Nullable IpConfigEntry entry) {
        Line line = paste.line(index);
        if (entry == null || !paste.isLoose(index)) {
            return false;
        }
        if (line.indent() >= INDENT) {
            entry.add(line.text(), line);
        } else if (paste.line(index - 1).isBlank() || IpConfigAdapter.isWhole(entry.last())) {
            return false;
        } else {
            entry.append(line);
        }
        return true;
    }
}
