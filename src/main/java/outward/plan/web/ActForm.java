package outward.plan.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import outward.answer.FieldErrors;
import outward.answer.JsonBody;
import outward.answer.PlainText;
import outward.plan.Intended;
import outward.plan.LifeAct;
import outward.plan.PlanHash;

/** What is sent with an act on a plan revision: the hash of the plan that was seen, and the reason. */
final class ActForm {
    private static final int LENGTH = 1000;
    private static final Set<String> FIELDS = Set.of("hash", "reason");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private ActForm() {}

    /** Reads JSON; refuses with every wrong field. */
    static Intended read(LifeAct act, @Nullable JsonNode body) {
        FieldErrors errors = new FieldErrors();
        JsonNode sent = JsonBody.of(body, FIELDS, errors);
        JsonNode reason = sent.path("reason");
        if (!reason.isMissingNode() && !reason.isNull() && !reason.isTextual()) {
            errors.add("reason", "A text is wanted.");
        }
        return of(act, sent.path("hash").textValue(), reason.textValue(), errors);
    }

    /** Checks the sent texts; refuses with every wrong field. */
    static Intended of(LifeAct act, @Nullable String hash, @Nullable String reason, FieldErrors errors) {
        String seen = hash == null ? "" : hash;
        String why = reason == null ? "" : reason;
        if (!HASH.matcher(seen).matches()) {
            errors.add("hash", "The hash of the plan that you saw is wanted: 64 characters of 0-9 and a-f.");
        }
        if (act.needsReason() || !why.isEmpty()) {
            PlainText.fault(why, LENGTH).ifPresent(fault -> errors.add("reason", fault));
        }
        errors.orThrow();
        return new Intended(act, new PlanHash(seen), why);
    }
}
