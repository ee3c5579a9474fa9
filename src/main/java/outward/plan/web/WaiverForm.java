package outward.plan.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import outward.answer.FieldErrors;
import outward.answer.JsonBody;
import outward.answer.PlainText;

/** What a person enters of a waiver: the reason, and the last day it holds (none = until it is ended). */
record WaiverForm(String reason, @Nullable LocalDate until) {
    private static final int LENGTH = 1000;
    private static final Set<String> FIELDS = Set.of("reason", "until");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    /** Reads the form from JSON on this day; refuses with every wrong field. */
    static WaiverForm read(@Nullable JsonNode body, LocalDate today) {
        FieldErrors errors = new FieldErrors();
        JsonNode sent = JsonBody.of(body, FIELDS, errors);
        return of(sent.path("reason").textValue(), text(sent.path("until"), errors), today, errors);
    }

    private static @Nullable String text(JsonNode until, FieldErrors errors) {
        if (!until.isMissingNode() && !until.isNull() && !until.isTextual()) {
            errors.add("until", "A day is wanted, such as 2027-01-31.");
        }
        return until.textValue();
    }

    /** Checks the entered texts; refuses with every wrong field. A waiver may end today (UTC), not before. */
    static WaiverForm of(@Nullable String reason, @Nullable String until, LocalDate today, FieldErrors errors) {
        PlainText.fault(reason == null ? "" : reason, LENGTH).ifPresent(fault -> errors.add("reason", fault));
        LocalDate day = until == null ? null : day(until, errors);
        if (day != null && day.isBefore(today)) {
            errors.add(
                    "until",
                    day + " is over: the waiver would never hold. Choose " + today + " (today, UTC) or later.");
        }
        errors.orThrow();
        return new WaiverForm(reason == null ? "" : reason, day);
    }

    private static @Nullable LocalDate day(String text, FieldErrors errors) {
        try {
            return LocalDate.parse(DAY.matcher(text).matches() ? text : "");
        } catch (DateTimeParseException e) {
            errors.add("until", "A day is wanted, such as 2027-01-31.");
            return null;
        }
    }
}
