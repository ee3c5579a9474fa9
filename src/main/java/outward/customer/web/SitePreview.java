package outward.customer.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import outward.answer.FieldErrors;
import outward.answer.WrongInput;
import outward.finding.Finding;
import outward.plan.Plan;

/** What would follow from a site as it stands in the form: a plan, or what is wrong with the form. */
public record SitePreview(@Nullable Plan plan, FieldErrors errors) {
    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance preview(SitePreview preview);
    }

    /** Whether there is nothing to derive from yet. */
    public boolean isEmpty() {
        return plan == null && errors.isEmpty();
    }

    /**
     * What refuses the plan or must be confirmed.
     *
     * @param more of how many further hosts the same is said
     */
    public record Open(String message, int more) {}

    /** The same of many hosts is one. */
    public List<Open> open() {
        Map<String, List<Finding>> byCode = plan == null
                ? Map.of()
                : plan.open().stream()
                        .collect(Collectors.groupingBy(Finding::code, LinkedHashMap::new, Collectors.toList()));
        return byCode.values().stream()
                .map(findings -> new Open(findings.get(0).message(), findings.size() - 1))
                .toList();
    }

    /** The preview that planning gives of what stands in the form; a name is not needed for it. */
    static SitePreview of(ObjectNode entered, Function<ObjectNode, Plan> planning) {
        ObjectNode node = entered.deepCopy();
        node.put("name", "Preview");
        FieldErrors errors = new FieldErrors();
        if (node.path("topology").isNull() || node.path("topology").isMissingNode()) {
            return new SitePreview(null, errors);
        }
        try {
            return new SitePreview(planning.apply(node), errors);
        } catch (WrongInput wrong) {
            errors.addAll(wrong);
            return new SitePreview(null, errors);
        }
    }
}
