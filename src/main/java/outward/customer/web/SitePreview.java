package outward.customer.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import outward.answer.FieldErrors;
import outward.answer.WrongInput;
import outward.customer.Preview;
import outward.finding.Finding;
import outward.plan.Plan;

/** What would follow from a site as it stands in the form: a plan, or what is wrong with the form. */
public record SitePreview(@Nullable Plan plan, FieldErrors errors) {
    /** Whether there is nothing to derive from yet. */
    public boolean isEmpty() {
        return plan == null && errors.isEmpty();
    }

    /** What refuses the plan or must be confirmed. */
    public List<Finding> open() {
        return plan == null ? List.of() : plan.open();
    }

    /** The plan of the entered site; a name is not needed for it. */
    static SitePreview of(ObjectNode entered, String author, Instant now) {
        ObjectNode node = entered.deepCopy();
        node.put("name", "Preview");
        if (node.path("topology").isNull() || node.path("topology").isMissingNode()) {
            return new SitePreview(null, new FieldErrors());
        }
        try {
            return new SitePreview(Preview.of(node, author, now), new FieldErrors());
        } catch (WrongInput wrong) {
            FieldErrors errors = new FieldErrors();
            errors.addAll(wrong);
            return new SitePreview(null, errors);
        }
    }
}
