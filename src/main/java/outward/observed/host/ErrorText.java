package outward.observed.host;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The error that a cmdlet raises; where it found nothing that is an answer: an empty list. */
final class ErrorText implements Form {
    private static final Pattern START =
            Pattern.compile("\\s*(?:get|find|set|new|remove)-[a-z]{2,40} ?:(?: .*)?", Pattern.CASE_INSENSITIVE);
    private static final String ID = "FullyQualifiedErrorId";
    private static final String NOTHING_FOUND = "CmdletizationQuery_NotFound";
    private static final String NO_MATCHING = "no matching msft_net";
    private static final int MOST_LINES = 14;

    @Override
    public boolean claims(Paste paste, int index) {
        return START.matcher(paste.text(index)).matches();
    }

    @Override
    public int read(Paste paste, int index) {
        if (!claims(paste, index)) {
            return 0;
        }
        int count = length(paste, index);
        String all = text(paste, index, count);
        if (all.contains(NOTHING_FOUND) || all.toLowerCase(Locale.ROOT).contains(NO_MATCHING)) {
            Listing.Of of = of(all.toLowerCase(Locale.ROOT));
            if (of != null && !paste.command().isIpv4()) {
                paste.notes.answer().empty(of, paste.command().store(), source(of));
            }
            return count;
        }
        paste.lines(index, count).forEach(l -> paste.notes.unread(l, Unread.Why.UNKNOWN));
        return count;
    }

    /** Up to the line with the error's id, or to a blank line. */
    private static int length(Paste paste, int index) {
        int count = 0;
        for (var line : paste.lines(index, MOST_LINES)) {
            boolean command = count > 0 && Command.at(line).isPresent();
            if (line.isBlank() || command) {
                return Math.max(1, count);
            }
            count++;
            if (line.text().contains(ID)) {
                return count;
            }
        }
        return 1;
    }

    private static String text(Paste paste, int index, int count) {
        StringBuilder all = new StringBuilder();
        paste.lines(index, count).forEach(l -> all.append(l.text()).append(' '));
        return all.toString();
    }

    private static Listing.@Nullable Of of(String text) {
        if (text.contains("get-netroute")) {
            return Listing.Of.ROUTES;
        }
        if (text.contains("get-netipaddress")) {
            return Listing.Of.ADDRESSES;
        }
        return text.contains("get-netipinterface") ? Listing.Of.INTERFACES : null;
    }

    private static Source source(Listing.Of of) {
        return switch (of) {
            case ROUTES -> Source.GET_NET_ROUTE;
            case ADDRESSES -> Source.GET_NET_IP_ADDRESS;
            default -> Source.GET_NET_IP_INTERFACE;
        };
    }
}
