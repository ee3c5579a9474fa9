package outward.lifecycle.web;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import outward.answer.FieldErrors;
import outward.answer.JsonBody;
import outward.answer.PlainText;
import outward.answer.StorableText;
import outward.lifecycle.ClientCount;

/** What a form or a program sends, as texts by field, read with every wrong field noted. */
public final class Sent {
    private static final int REASON = 1000;
    private static final int EVIDENCE = 10_000;
    private static final int NAME = 255;
    private static final int MOST = 1_000_000;
    private static final int MOST_MISSING = 10_000;

    private final Map<String, String> values = new HashMap<>();
    private final FieldErrors errors = new FieldErrors();

    private Sent() {}

    /** What a field of JSON must be. */
    enum Kind {
        TEXT("A text is wanted."),
        NUMBER("A whole number is wanted."),
        YES("True or false is wanted."),
        NAMES("An array of names is wanted.");

        private final String wanted;

        Kind(String wanted) {
            this.wanted = wanted;
        }

        private boolean fits(JsonNode value) {
            return switch (this) {
                case TEXT -> value.isTextual();
                case NUMBER -> value.isInt();
                case YES -> value.isBoolean();
                case NAMES -> value.isArray() && all(value);
            };
        }

        private static boolean all(JsonNode names) {
            boolean fits = true;
            for (JsonNode name : names) {
                fits &= name.isTextual()
                        && !name.textValue().isBlank()
                        && name.textValue().lines().count() == 1;
            }
            return fits;
        }
    }

    /** Nothing yet. */
    static Sent nothing() {
        return new Sent();
    }

    /** These, as a page that was never sent shows them. */
    static Sent of(Map<String, String> shown) {
        Sent sent = new Sent();
        sent.values.putAll(shown);
        return sent;
    }

    /** Blanks at the ends are nobody's. */
    static Sent form(MultivaluedMap<String, String> form) {
        Sent sent = new Sent();
        form.forEach((field, given) ->
                sent.values.put(field, Objects.toString(given.get(0), "").strip()));
        return sent;
    }

    /** The body of a call with these fields. */
    static Sent json(@Nullable JsonNode body, Map<String, Kind> fields) {
        Sent sent = new Sent();
        JsonNode object = JsonBody.of(body, fields.keySet(), sent.errors);
        fields.forEach((field, kind) -> {
            JsonNode value = object.path(field);
            if (kind.fits(value)) {
                sent.values.put(field, text(kind, value));
            } else if (!value.isMissingNode() && !value.isNull()) {
                sent.errors.add(field, kind.wanted);
            }
        });
        return sent;
    }

    private static String text(Kind kind, JsonNode value) {
        if (kind == Kind.YES) {
            return value.booleanValue() ? "yes" : "no";
        }
        if (kind != Kind.NAMES) {
            return value.asText();
        }
        List<String> names = new ArrayList<>();
        value.forEach(name -> names.add(name.textValue()));
        return String.join("\n", names);
    }

    /** As it was sent; empty where it was not. */
    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    /** What is wrong so far. */
    public FieldErrors errors() {
        return errors;
    }

    /** A reason; a form's line breaks are blanks. */
    String reason() {
        return line("reason", REASON);
    }

    /** A line that must be there. */
    String line(String field, int most) {
        String line = PlainText.oneLine(value(field));
        PlainText.fault(line, most).ifPresent(fault -> errors.add(field, fault));
        return line;
    }

    /** What was seen or printed; it must be there. */
    String evidence() {
        String evidence = value("evidence");
        if (evidence.isBlank() || evidence.length() > EVIDENCE) {
            errors.add("evidence", "Say in 1 to 10,000 characters what was done and seen.");
        } else if (!StorableText.is(evidence)) {
            errors.add("evidence", StorableText.REFUSAL);
        }
        return evidence;
    }

    /** A day, or null where none was given. */
    @Nullable
    LocalDate day(String field) {
        String text = value(field);
        try {
            return text.isEmpty() ? null : dayOf(text);
        } catch (DateTimeException e) {
            errors.add(field, "A day is wanted, such as 2027-01-31.");
            return null;
        }
    }

    private static LocalDate dayOf(String text) {
        if (!text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
            throw new DateTimeException("not the form of a day");
        }
        return LocalDate.parse(text);
    }

    /** An answer that must be given. */
    boolean yes(String field, String question) {
        String answer = value(field);
        if (!answer.equals("yes") && !answer.equals("no")) {
            errors.add(field, question);
        }
        return answer.equals("yes");
    }

    /** So many of the clients, and the others by name. */
    ClientCount clients(String field) {
        int done = number(field);
        int clients = number("clients");
        List<String> missing = value("missing")
                .lines()
                .map(String::strip)
                .filter(n -> !n.isEmpty())
                .toList();
        if (clients < 1 || clients > MOST) {
            errors.add("clients", "Use a whole number from 1 to 1,000,000.");
        } else if (done < 0 || done > clients) {
            errors.add(field, "Use a whole number from 0 to the number of clients.");
        } else if (clients - done != new LinkedHashSet<>(missing).size() || clients - done != missing.size()) {
            errors.add("missing", "Name each client that is left once: " + (clients - done) + " of them, one a line.");
        }
        if (missing.size() > MOST_MISSING
                || missing.stream().anyMatch(n -> PlainText.fault(n, NAME).isPresent())) {
            errors.add("missing", "Names of up to 255 characters are wanted, at most 10,000.");
        }
        return new ClientCount(done, clients, missing);
    }

    private int number(String field) {
        return value(field).matches("[0-9]{1,7}") ? Integer.parseInt(value(field)) : -1;
    }
}
