package outward.customer;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an estate file does to one thing.
 *
 * @param within name of what holds it: the customer of a site, the site of a host; null for a customer
 * @param fields those that differ; none unless it is changed
 */
public record EstateRow(What what, String name, @Nullable String within, EstateAct act, List<String> fields) {
    /** Kinds of things. */
    public enum What {
        CUSTOMER("customer"),
        SITE("site"),
        HOST("host");

        private final String word;

        What(String word) {
            this.word = word;
        }

        /** The word of the API and the pages. */
        public String word() {
            return word;
        }
    }

    public EstateRow {
        fields = List.copyOf(fields);
    }

    static EstateRow added(What what, String name, @Nullable String within) {
        return new EstateRow(what, name, within, EstateAct.ADD, List.of());
    }

    /** Something that was there, with what differs of it. */
    static EstateRow of(What what, String name, @Nullable String within, List<String> fields) {
        return new EstateRow(what, name, within, fields.isEmpty() ? EstateAct.UNCHANGED : EstateAct.CHANGE, fields);
    }

    /** The fields of the second that are others in the first. */
    static List<String> differing(ObjectNode before, ObjectNode after) {
        List<String> fields = new ArrayList<>();
        after.properties().forEach(field -> {
            if (!Objects.equals(field.getValue(), before.get(field.getKey()))) {
                fields.add(field.getKey());
            }
        });
        return fields;
    }
}
