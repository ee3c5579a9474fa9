package outward.audit.seal;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines of an export, each JSON and read back only when it is written exactly so. */
public final class ExportText {
    private static final Pattern HEAD =
            Pattern.compile("\\{\"export\":\"outward-audit\",\"version\":1,\"tenant\":\"([0-9a-f]{8}(?:-[0-9a-f]{4}){3}"
                    + "-[0-9a-f]{12})\",\"entries\":([1-9][0-9]{0,17})\\}");
    private static final Pattern ENTRY =
            Pattern.compile("\\{\"position\":([1-9][0-9]{0,17}),\"hash\":\"([0-9a-f]{64})\",\"entry\":");
    /** At least as long as everything before an entry. */
    private static final int BEFORE_ENTRY = 120;

    private ExportText() {}

    /** First line: whose trail it is and how many entries follow. */
    record Head(UUID tenant, long entries) {}

    /** A further line: an entry at its place in the chain, which begins at that byte and ends before the last one. */
    record Entry(long position, String hash, int from) {}

    /** The first line, with its end. */
    public static String head(UUID tenant, long entries) {
        return "{\"export\":\"outward-audit\",\"version\":1,\"tenant\":\"" + tenant + "\",\"entries\":" + entries
                + "}\n";
    }

    /** The line of an entry, with its end; the entry stands in it as it was written. */
    public static String entry(SealedEntry sealed) {
        return "{\"position\":" + sealed.position() + ",\"hash\":\"" + sealed.hash() + "\",\"entry\":" + sealed.line()
                + "}\n";
    }

    static Optional<Head> readHead(byte[] line) {
        Matcher read = HEAD.matcher(new String(line, StandardCharsets.ISO_8859_1));
        return read.matches()
                ? Optional.of(new Head(UUID.fromString(read.group(1)), Long.parseLong(read.group(2))))
                : Optional.empty();
    }

    static Optional<Entry> readEntry(byte[] line) {
        String begin = new String(line, 0, Math.min(line.length, BEFORE_ENTRY), StandardCharsets.ISO_8859_1);
        Matcher read = ENTRY.matcher(begin);
        return read.lookingAt() && line[line.length - 1] == '}' && line.length > read.end()
                ? Optional.of(new Entry(Long.parseLong(read.group(1)), read.group(2), read.end()))
                : Optional.empty();
    }
}
