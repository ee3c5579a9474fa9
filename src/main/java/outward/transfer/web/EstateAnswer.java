package outward.transfer.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import outward.customer.EstateOutcome;
import outward.customer.EstateRow;

/** What an estate file did, for programs: how many of each kind, and each thing in the order of the file. */
record EstateAnswer(
        Map<String, Integer> customers, Map<String, Integer> sites, Map<String, Integer> hosts, List<Row> rows) {

    /** One thing. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Row(String what, String name, @Nullable String within, String act, List<String> fields) {
        static Row of(EstateRow row) {
            return new Row(
                    row.what().word(), row.name(), row.within(), row.act().word(), row.fields());
        }
    }

    static EstateAnswer of(EstateOutcome outcome) {
        Map<String, Map<String, Integer>> counts = outcome.counts();
        return new EstateAnswer(
                counts.getOrDefault("customers", Map.of()),
                counts.getOrDefault("sites", Map.of()),
                counts.getOrDefault("hosts", Map.of()),
                outcome.rows().stream().map(Row::of).toList());
    }
}
