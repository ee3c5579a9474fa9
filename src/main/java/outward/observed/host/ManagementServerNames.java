package outward.observed.host;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import outward.address.Ipv4;
import outward.address.Ipv6;
import outward.address.Ipv6Prefix;
import outward.observed.text.Words;

/** The lines of Get-DAMgmtServer: a name, an address or a prefix on each. */
final class ManagementServerNames implements Form {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]{1,63}(\\.[A-Za-z0-9_-]{1,63}){0,20}");
    private static final String COMMAND = "get-damgmtserver";

    @Override
    public boolean claims(Paste paste, int index) {
        return (paste.command().says(COMMAND) || paste.holdsOnly(t -> isEntry(t) && t.matches(".*[.:].*")))
                && isEntry(paste.text(index).strip());
    }

    private static boolean isEntry(String text) {
        return NAME.matcher(text).matches()
                || Words.ipv6(text).isPresent()
                || Words.prefix(text).isPresent();
    }

    @Override
    public int read(Paste paste, int index) {
        if (!claims(paste, index)) {
            return 0;
        }
        if (paste.line(index).last()) {
            paste.notes.unread(paste.line(index), Unread.Why.MAY_BE_CUT);
        } else {
            Where where = new Where(Source.GET_DA_MGMT_SERVER, paste.line(index).number());
            paste.notes.add(List.of(entry(paste.text(index).strip(), null, where)));
        }
        return 1;
    }

    static SeenManagementServer entry(String text, @Nullable String type, Where where) {
        List<Ipv6> ipv6 = Words.ipv6(text).stream().toList();
        List<Ipv4> ipv4 = Words.ipv4(text).stream().toList();
        Optional<Ipv6Prefix> prefix = Words.prefix(text);
        return new SeenManagementServer(text, ipv6, ipv4, prefix.orElse(null), type, null, where);
    }
}
