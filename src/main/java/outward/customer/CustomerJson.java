package outward.customer;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import outward.answer.FieldErrors;

/** What a person enters of a customer, read from and written to JSON. */
public final class CustomerJson {
    private static final int LENGTH = 200;

    private CustomerJson() {}

    /** A name, and a reference of the firm's own. */
    public record Entry(String name, @Nullable String reference) {}

    /** The entered fields; refuses with every wrong one at once. */
    public static Entry read(ObjectNode node) {
        FieldErrors errors = new FieldErrors();
        Fields fields = new Fields(node, "", errors);
        var entry = new Entry(fields.required("name", LENGTH), fields.text("reference", LENGTH));
        fields.refuseUnknown();
        errors.orThrow();
        return entry;
    }

    /** The fields that {@link #read} reads. */
    public static ObjectNode of(Customer customer) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("name", customer.name())
                .put("reference", customer.reference());
    }
}
