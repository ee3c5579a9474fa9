package outward.observed.host;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import outward.observed.text.PlainText;

/** A row of {@code netsh interface ipv6 show interfaces}: index, metric, largest packet, state, name. */
final class InterfaceRow extends RowForm {
    private static final int COLUMNS = 5;
    private static final long SMALLEST_PACKET = 576;

    @Override
    Optional<Row> row(Paste paste, String text, int number) {
        List<String> cells = Cells.of(text, COLUMNS);
        if (cells.size() < COLUMNS || !cells.subList(0, 3).stream().allMatch(Cells::isNumber)) {
            return Optional.empty();
        }
        String name = cells.get(4).strip();
        Optional<Integer> index = Cells.index(cells.get(0));
        boolean sure = Long.parseLong(cells.get(2)) >= SMALLEST_PACKET
                && !Cells.isNumber(cells.get(3))
                && !Cells.looksLikeAddress(cells.get(3))
                && Cells.isName(name);
        if (!sure || index.isEmpty()) {
            return Optional.empty();
        }
        if (paste.command().isIpv4()) {
            return Optional.of(new Row(List.of(), Row.End.CLOSED));
        }
        SeenInterface seen = SeenInterface.plain(
                new OnInterface(index.get(), name),
                null,
                connected(cells.get(3)),
                Cells.metric(cells.get(1)).orElse(null),
                new Where(Source.NETSH, number));
        return Optional.of(new Row(List.of(seen), Row.End.OPEN));
    }

    @Override
    boolean begins(Paste paste, String text) {
        return Cells.of(text, COLUMNS).stream().limit(3).allMatch(Cells::isNumber);
    }

    static @Nullable Boolean connected(String word) {
        return switch (PlainText.lowerCase(word)) {
            case "connected" -> true;
            case "disconnected" -> false;
            default -> null;
        };
    }

    @Override
    Row withoutName(Row row) {
        return new Row(
                row.things().stream()
                        .map(t -> t instanceof SeenInterface i
                                ? SeenInterface.plain(
                                        OnInterface.index(i.on().index() == null ? 0 : i.on().index()),
                                        null,
                                        i.connected(),
                                        i.metric(),
                                        i.where())
                                : t)
                        .toList(),
                row.end());
    }
}
