package outward.observed.host;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import outward.address.Ipv6;
import outward.observed.text.Words;

/** A row of {@code route print -6}: index, metric, destination, gateway or the word for on-link, in whatever language. */
final class PrintedRouteRow extends RowForm {
    private static final int COLUMNS = 4;
    private static final String ON_LINK = "On-link";
    /** Letters and dashes, one of them no hexadecimal digit. */
    private static final Pattern WORDS =
            Pattern.compile("(?=.*[\\p{L}&&[^a-fA-F]])\\p{L}[\\p{L}\\p{M}\\p{Pd}' ]{1,30}");

    /** Whether a row begins like this. */
    boolean starts(String text) {
        List<String> cells = Cells.of(text, COLUMNS);
        return cells.size() >= 3
                && Cells.index(cells.get(0)).isPresent()
                && Cells.isMetric(cells.get(1))
                && Words.prefix(cells.get(2)).isPresent();
    }

    @Override
    Optional<Row> row(Paste paste, String text, int number) {
        List<String> cells = Cells.of(text, COLUMNS);
        if (cells.size() < COLUMNS || !starts(text)) {
            return Optional.empty();
        }
        String gateway = cells.get(3).strip();
        Optional<Ipv6> nextHop = Cells.nextHop(gateway);
        boolean onLink = Cells.plainDashes(gateway).equalsIgnoreCase(ON_LINK);
        if (nextHop.isEmpty() && !onLink && !WORDS.matcher(gateway).matches()) {
            return Optional.empty();
        }
        int index = Cells.index(cells.get(0)).orElse(0);
        SeenRoute route = new SeenRoute(
                Words.prefix(cells.get(2)).orElseThrow(),
                nextHop.orElse(null),
                OnInterface.index(index),
                Cells.metric(cells.get(1)).orElse(null),
                null,
                store(paste, index),
                null,
                new Where(Source.ROUTE_PRINT, number));
        return Optional.of(new Row(List.of(route), onLink ? Row.End.CLOSED : Row.End.OPEN));
    }

    @Override
    boolean begins(Paste paste, String text) {
        List<String> cells = Cells.of(text, COLUMNS);
        return cells.stream().limit(2).allMatch(Cells::isNumber)
                && (cells.size() < 3 || Cells.isOfAddress(cells.get(2)));
    }

    /** Only persistent routes are printed without an interface. */
    private static @Nullable Store store(Paste paste, int index) {
        return index == 0 ? Store.PERSISTENT : paste.routePrint.store;
    }
}
