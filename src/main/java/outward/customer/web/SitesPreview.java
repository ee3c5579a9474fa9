package outward.customer.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import outward.answer.list.BulkPreview;
import outward.answer.list.BulkRow;
import outward.answer.list.BulkRow.Difference;
import outward.customer.ListedSite;
import outward.customer.SiteColumn;
import outward.customer.SiteJson;
import outward.customer.SiteTurn;

/** What an act on many sites does to them and to their plans. */
final class SitesPreview {
    private SitesPreview() {}

    /** {@code after} are those that are left. */
    static BulkPreview of(List<SiteTurn> turns, Map<UUID, ListedSite> before, Map<UUID, ListedSite> after) {
        List<BulkRow> rows = turns.stream()
                .filter(SiteTurn::isTouched)
                .map(turn -> row(turn, before, after))
                .toList();
        List<String> states = turns.stream()
                .map(turn -> state(before.get(turn.before().id()))
                        + state(after.get(turn.before().id())))
                .toList();
        return BulkPreview.of(rows, turns.size() - rows.size(), states);
    }

    private static String state(@org.jspecify.annotations.Nullable ListedSite listed) {
        return listed == null
                ? "removed"
                : listed.site().id() + " " + listed.site().version() + " "
                        + SiteJson.of(listed.site().entry()) + listed.overview();
    }

    private static BulkRow row(SiteTurn turn, Map<UUID, ListedSite> before, Map<UUID, ListedSite> after) {
        ListedSite was = Objects.requireNonNull(before.get(turn.before().id()));
        ListedSite is = after.get(turn.before().id());
        int hosts = was.overview().hosts();
        String where = was.overview().customer() + ", " + hosts + (hosts == 1 ? " host" : " hosts");
        return new BulkRow(was.site().name(), where, is == null ? List.of() : differences(was, is));
    }

    private static List<Difference> differences(ListedSite was, ListedSite is) {
        ObjectNode before = SiteJson.of(was.site().entry());
        ObjectNode after = SiteJson.of(is.site().entry());
        Stream<Difference> entered = StreamSupport.stream(((Iterable<String>) after::fieldNames).spliterator(), false)
                .map(f -> new Difference(Labels.of(f), text(before, f), text(after, f)));
        Stream<Difference> planned = Stream.of(SiteColumn.VERDICT, SiteColumn.REVISION)
                .map(c -> new Difference(
                        c.label(),
                        SiteLists.cell(was, c).text(),
                        SiteLists.cell(is, c).text()));
        return Stream.concat(entered, planned)
                .filter(d -> !d.before().equals(d.after()))
                .toList();
    }

    private static String text(ObjectNode site, String field) {
        String text = Form.text(site.path(field));
        return text.isEmpty() ? "–" : text;
    }
}
