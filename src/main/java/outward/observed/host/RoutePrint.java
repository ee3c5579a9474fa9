package outward.observed.host;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import outward.observed.text.Words;

/** The frame of {@code route print}: rules, titles, headings, the list of interfaces, and the rows of IPv4. */
final class RoutePrint implements Form {
    private static final Pattern RULE = Pattern.compile("\\s*={10,}\\s*");
    private static final Pattern ADAPTER =
            Pattern.compile("\\s*(\\d{1,9})\\.{3}((?:[0-9a-fA-F]{2} ){6,8}|\\.{2,})[. ]*(\\S.*)?");
    private static final Set<String> TITLES = Set.of("interface list", "ipv4 route table", "ipv6 route table");
    private static final Set<String> COLUMNS = Set.of(
            "if metric network destination gateway",
            "network destination netmask gateway interface metric",
            "network address netmask gateway address metric");
    private static final String ACTIVE = "active routes:";
    private static final String PERSISTENT = "persistent routes:";

    @Override
    public boolean claims(Paste paste, int index) {
        String words = words(paste, index);
        return RULE.matcher(paste.text(index)).matches()
                || ADAPTER.matcher(paste.text(index)).matches()
                || isIpv4(words)
                || TITLES.contains(words)
                || COLUMNS.contains(words)
                || words.equals(ACTIVE)
                || words.equals(PERSISTENT)
                || (paste.routePrint.afterHeading && !new PrintedRouteRow().starts(words))
                || (paste.routePrint.afterRule && isTranslated(paste, index, words));
    }

    private static String words(Paste paste, int index) {
        return paste.words(index);
    }

    /** A title or heading in another language stands below a rule. */
    private static boolean isTranslated(Paste paste, int index, String words) {
        boolean title = words.contains("ipv6") || words.contains("ipv4");
        boolean list = index + 1 < paste.size()
                && ADAPTER.matcher(paste.text(index + 1)).matches();
        return title || list || words.endsWith(":") || words.endsWith("：");
    }

    private static boolean isIpv4(String words) {
        List<String> cells = Cells.of(words, 0);
        return cells.size() >= 3
                && Words.ipv4(cells.get(0)).isPresent()
                && Words.ipv4(cells.get(1)).isPresent();
    }

    @Override
    public int read(Paste paste, int index) {
        if (!claims(paste, index)) {
            return 0;
        }
        String words = words(paste, index);
        RoutePrintParts parts = paste.routePrint;
        Matcher adapter = ADAPTER.matcher(paste.text(index));
        if (RULE.matcher(paste.text(index)).matches()) {
            parts.rule();
        } else if (adapter.matches()) {
            readAdapter(paste, index, adapter);
        } else if (!isIpv4(words)) {
            readHeading(paste, index, words);
        }
        return 1;
    }

    private static void readAdapter(Paste paste, int index, Matcher adapter) {
        paste.routePrint.afterRule = false;
        boolean cut = paste.line(index).last();
        Cells.index(adapter.group(1))
                .filter(n -> adapter.group(3) != null && !cut)
                .ifPresent(n -> {
                    Where where =
                            new Where(Source.ROUTE_PRINT, paste.line(index).number());
                    String description = adapter.group(3).strip();
                    paste.notes.add(List.of(SeenInterface.plain(OnInterface.index(n), description, null, null, where)));
                });
    }

    private static void readHeading(Paste paste, int index, String words) {
        RoutePrintParts parts = paste.routePrint;
        paste.notes.answer().headed();
        if (COLUMNS.contains(words)) {
            parts.afterHeading = false;
        } else if (parts.afterHeading) {
            readBelowHeading(paste, index);
        } else if (words.endsWith(":") || words.endsWith("：")) {
            parts.heading(words.equals(PERSISTENT));
        } else {
            parts.title(words.contains("ipv4"));
        }
    }

    /** The names of the columns, or the word for none. */
    private static void readBelowHeading(Paste paste, int index) {
        RoutePrintParts parts = paste.routePrint;
        parts.afterHeading = false;
        boolean rows = paste.next(index)
                .filter(n -> new PrintedRouteRow().starts(words(paste, n)))
                .isPresent();
        if (!rows && !parts.ipv4 && parts.store == Store.PERSISTENT) {
            paste.notes.answer().empty(Listing.Of.ROUTES, Store.PERSISTENT, Source.ROUTE_PRINT);
        }
    }
}
