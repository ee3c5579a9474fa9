package outward.observed.host;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import outward.address.InvalidAddress;
import outward.address.Ipv4Prefix;
import outward.address.Ipv6;
import outward.observed.text.Words;

/** A row of {@code netsh interface ipv6 show route}: publish, type, metric, prefix, index, next hop or interface name. */
final class RouteRow extends RowForm {
    private static final int COLUMNS = 6;

    @Override
    Optional<Row> row(Paste paste, String text, int number) {
        List<String> cells = Cells.of(text, COLUMNS);
        if (cells.size() < COLUMNS
                || !Cells.isMetric(cells.get(2))
                || Cells.index(cells.get(4)).isEmpty()) {
            return Optional.empty();
        }
        String last = cells.get(5).strip();
        Optional<Ipv6> nextHop = Cells.nextHop(last);
        if (isIpv4(cells.get(3))) {
            return Optional.of(new Row(List.of(), Row.End.CLOSED));
        }
        if (nextHop.isEmpty() && !Cells.isName(last)) {
            return Optional.empty();
        }
        return Words.prefix(cells.get(3)).map(prefix -> {
            OnInterface on = OnInterface.index(Integer.parseInt(cells.get(4)));
            OnInterface named = new OnInterface(on.index(), nextHop.isPresent() ? null : last);
            Where where = new Where(Source.NETSH, number);
            SeenRoute route = new SeenRoute(
                    prefix,
                    nextHop.orElse(null),
                    named,
                    Cells.metric(cells.get(2)).orElse(null),
                    publish(cells.get(0)),
                    paste.command().store(),
                    type(cells.get(1)),
                    where);
            return new Row(List.of(route), Row.End.OPEN);
        });
    }

    @Override
    boolean begins(Paste paste, String text) {
        List<String> cells = Cells.of(text, COLUMNS);
        return (cells.size() < 3 || Cells.isNumber(cells.get(2)))
                && (cells.size() < 4 || Cells.isOfAddress(cells.get(3)))
                && (cells.size() < 5 || Cells.isNumber(cells.get(4)));
    }

    static boolean isIpv4(String prefix) {
        if (prefix.indexOf('.') < 0 || prefix.indexOf(':') >= 0) {
            return false;
        }
        try {
            return Ipv4Prefix.parse(prefix).length() >= 0;
        } catch (InvalidAddress e) {
            return false;
        }
    }

    private static @Nullable Publish publish(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "no", "nein", "non" -> Publish.NO;
            case "age" -> Publish.AGE;
            case "yes", "ja", "oui" -> Publish.YES;
            default -> null;
        };
    }

    private static @Nullable RouteOrigin type(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "manual", "manuell", "manuel" -> RouteOrigin.MANUAL;
            case "system" -> RouteOrigin.SYSTEM;
            case "autoconf" -> RouteOrigin.AUTOCONF;
            case "dhcp" -> RouteOrigin.DHCP;
            default -> null;
        };
    }

    @Override
    Row withoutName(Row row) {
        return new Row(row.things().stream().map(RouteRow::nameless).toList(), row.end());
    }

    private static Seen nameless(Seen thing) {
        return thing instanceof SeenRoute r && r.nextHop() == null
                ? new SeenRoute(
                        r.destination(),
                        null,
                        new OnInterface(r.on().index(), null),
                        r.metric(),
                        r.publish(),
                        r.store(),
                        r.origin(),
                        r.where())
                : thing;
    }
}
