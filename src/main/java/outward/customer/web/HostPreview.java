package outward.customer.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import outward.answer.list.BulkPreview;
import outward.answer.list.BulkRow;
import outward.answer.list.BulkRow.Difference;
import outward.answer.list.Cell;
import outward.customer.HostColumn;
import outward.customer.HostTurn;
import outward.customer.ListedHost;
import outward.customer.ManagementHost;

/** What an act on many hosts does, in the words of the list that they were chosen in. */
final class HostPreview {
    private HostPreview() {}

    static BulkPreview of(List<HostTurn> turns, Map<UUID, ListedHost> listed) {
        List<BulkRow> rows = turns.stream()
                .filter(HostTurn::isTouched)
                .map(turn -> row(
                        turn, Objects.requireNonNull(listed.get(turn.before().id()))))
                .toList();
        return BulkPreview.of(
                rows,
                turns.size() - rows.size(),
                turns.stream().map(HostTurn::state).toList());
    }

    private static BulkRow row(HostTurn turn, ListedHost host) {
        ManagementHost after = turn.after();
        List<Difference> differences = after == null ? List.of() : differences(host, turn.before(), after);
        return new BulkRow(host.name(), host.siteName() + ", " + host.customerName(), differences);
    }

    private static List<Difference> differences(ListedHost host, ManagementHost before, ManagementHost after) {
        return HostColumn.SHAPE.columns().stream()
                .map(c -> new Difference(c.label(), text(host, before, c), text(host, after, c)))
                .filter(d -> !d.before().equals(d.after()))
                .toList();
    }

    private static String text(ListedHost host, ManagementHost state, HostColumn column) {
        Cell cell = HostLists.cell(new ListedHost(state, host.siteName(), host.customerName()), column);
        return cell.text();
    }
}
