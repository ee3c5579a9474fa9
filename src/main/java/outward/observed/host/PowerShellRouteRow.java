package outward.observed.host;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import outward.address.Ipv6;
import outward.observed.text.PlainText;
import outward.observed.text.Words;

/** A row of the table of Get-NetRoute without its heading or its columns: index, prefix, next hop, metrics, store. */
final class PowerShellRouteRow extends RowForm {
    private static final int FEWEST = 5;
    private static final int MOST = 6;
    private static final int ENOUGH_OF_A_STORE = 5;

    @Override
    Optional<Row> row(Paste paste, String text, int number) {
        List<String> cells = Cells.of(text, MOST + 1);
        int last = cells.size() - 1;
        if (cells.size() < FEWEST
                || cells.size() > MOST
                || Cells.index(cells.get(0)).isEmpty()
                || store(cells.get(last)) == null) {
            return Optional.empty();
        }
        if (!cells.subList(3, last).stream().allMatch(Cells::isMetric)) {
            return Optional.empty();
        }
        Optional<Ipv6> nextHop = Cells.nextHop(cells.get(2));
        if (RouteRow.isIpv4(cells.get(1)) && Words.ipv4(cells.get(2)).isPresent()) {
            return Optional.of(new Row(List.of(), Row.End.CLOSED));
        }
        return Words.prefix(cells.get(1))
                .flatMap(prefix -> nextHop.map(hop -> {
                    SeenRoute route = new SeenRoute(
                            prefix,
                            hop.equals(UNSPECIFIED) ? null : hop,
                            OnInterface.index(Integer.parseInt(cells.get(0))),
                            Cells.metric(cells.get(3)).orElse(null),
                            null,
                            store(cells.get(last)),
                            null,
                            new Where(Source.GET_NET_ROUTE, number));
                    return new Row(List.of(route), Row.End.CLOSED);
                }));
    }

    @Override
    boolean begins(Paste paste, String text) {
        List<String> cells = Cells.of(text, MOST + 1);
        return cells.size() <= MOST
                && (cells.isEmpty() || Cells.isNumber(cells.get(0)))
                && (cells.size() < 2 || Cells.isOfAddress(cells.get(1)));
    }

    /** The next hop of an on-link route. */
    static final Ipv6 UNSPECIFIED = new Ipv6(0, 0);

    /** A store by its name, of which PowerShell may have left the end out. */
    static @Nullable Store store(String text) {
        String start = PlainText.lowerCase(text.replaceFirst("(\\.\\.\\.|…)$", ""));
        if (start.length() < ENOUGH_OF_A_STORE) {
            return null;
        }
        if ("persistentstore".startsWith(start)) {
            return Store.PERSISTENT;
        }
        return "activestore".startsWith(start) ? Store.ACTIVE : null;
    }
}
