package outward.observed.host;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** DisabledComponents, as {@code reg query} and a PowerShell list print it. */
final class Ipv6SwitchLine implements Form {
    private static final Pattern LINE = Pattern.compile(
            "\\s*DisabledComponents\\s*(?::|REG_DWORD)\\s*(0x[0-9a-f]{1,8}|\\d{1,10})\\s*", Pattern.CASE_INSENSITIVE);

    @Override
    public boolean claims(Paste paste, int index) {
        return LINE.matcher(paste.text(index)).matches();
    }

    @Override
    public int read(Paste paste, int index) {
        Matcher line = LINE.matcher(paste.text(index));
        if (!line.matches() || paste.line(index).last()) {
            return 0;
        }
        paste.notes.add(List.of(new SeenIpv6Switch(
                bits(line.group(1)),
                new Where(Source.REGISTRY, paste.line(index).number()))));
        return 1;
    }

    /** All ones is the value that old instructions name. */
    static int bits(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return (int) (lower.startsWith("0x") ? Long.parseLong(lower.substring(2), 16) : Long.parseLong(lower));
    }
}
