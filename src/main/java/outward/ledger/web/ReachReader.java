package outward.ledger.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import outward.answer.FieldErrors;
import outward.answer.PlainText;
import outward.answer.WrongInput;
import outward.ledger.PolicyReach;

/** Reads how far the policy has come: two numbers, the clients that are missing by name, and a reason. */
final class ReachReader {
    private static final Set<String> FIELDS = Set.of("reached", "clients", "missing", "reason");
    private static final int MOST = 1_000_000;
    private static final int MOST_MISSING = 10_000;
    private static final int NAME = 255;
    private static final int REASON = 1000;

    private ReachReader() {}

    /** What a program sends. */
    static PolicyReach read(@Nullable JsonNode body) {
        if (body == null || !body.isObject()) {
            throw WrongInput.at("body", "A JSON object is wanted.");
        }
        FieldErrors errors = new FieldErrors();
        body.fieldNames().forEachRemaining(field -> {
            if (!FIELDS.contains(field)) {
                errors.add(PlainText.printable(field), "There is no such field here.");
            }
        });
        JsonNode reason = body.path("reason");
        if (!reason.isMissingNode() && !reason.isNull() && !reason.isTextual()) {
            errors.add("reason", "A text is wanted.");
        }
        List<String> missing = names(body.path("missing"), errors);
        String why = reason.isTextual() ? reason.textValue() : "";
        return of(number(body.path("reached")), number(body.path("clients")), missing, why, errors);
    }

    private static int number(JsonNode value) {
        return value.isInt() ? value.intValue() : -1;
    }

    private static List<String> names(JsonNode missing, FieldErrors errors) {
        List<String> names = new ArrayList<>();
        if (!missing.isMissingNode() && !missing.isNull() && !missing.isArray()) {
            errors.add("missing", "An array of names is wanted.");
        }
        for (JsonNode name : missing) {
            names.add(name.isTextual() ? name.textValue() : "");
        }
        return names;
    }

    /** Checks it; refuses with every wrong field. */
    static PolicyReach of(int reached, int clients, List<String> missing, String reason, FieldErrors errors) {
        if (clients < 1 || clients > MOST) {
            errors.add("clients", "Use a whole number from 1 to 1,000,000.");
        } else if (reached < 0 || reached > clients) {
            errors.add("reached", "Use a whole number from 0 to the number of clients.");
        } else if (clients - reached != missing.size() || missing.size() != new LinkedHashSet<>(missing).size()) {
            errors.add(
                    "missing",
                    "Name each client that is missing once: " + (clients - reached) + " of them, one a line.");
        }
        if (missing.size() > MOST_MISSING
                || missing.stream().anyMatch(n -> PlainText.fault(n, NAME).isPresent())) {
            errors.add("missing", "Names of up to 255 characters are wanted, at most 10,000.");
        }
        if (!reason.isEmpty()) {
            PlainText.fault(reason, REASON).ifPresent(fault -> errors.add("reason", fault));
        }
        errors.orThrow();
        return new PolicyReach(1, reached, clients, missing, reason, "", Instant.EPOCH);
    }
}
