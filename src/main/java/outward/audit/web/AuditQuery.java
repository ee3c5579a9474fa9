package outward.audit.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import outward.answer.FieldErrors;
import outward.answer.PathId;
import outward.audit.AuditFilter;

/** What the audit page is asked for, as it came: fields of a form, empty ones mean whichever. */
public final class AuditQuery {
    @RestQuery
    @Nullable
    String who;

    @RestQuery
    @Nullable
    String action;

    @RestQuery
    @Nullable
    String customer;

    @RestQuery
    @Nullable
    String thing;

    @RestQuery
    @Nullable
    String from;

    @RestQuery
    @Nullable
    String to;

    /** The same, read; refuses every wrong field at once. Days are those of UTC, both included. */
    AuditFilter filter() {
        FieldErrors errors = new FieldErrors();
        AuditFilter filter = new AuditFilter(
                given(who),
                given(action),
                id("customer", customer, errors),
                null,
                id("thing", thing, errors),
                day("from", from, 0, errors),
                day("to", to, 1, errors));
        errors.orThrow();
        return filter;
    }

    private static @Nullable String given(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    private static @Nullable UUID id(String field, @Nullable String typed, FieldErrors errors) {
        String text = given(typed);
        if (text == null) {
            return null;
        }
        return PathId.find(text).orElseGet(() -> {
            errors.add(field, "Use an id, as links of this page do.");
            return new UUID(0, 0);
        });
    }

    private static @Nullable Instant day(String field, @Nullable String typed, int later, FieldErrors errors) {
        String text = given(typed);
        try {
            return text == null
                    ? null
                    : LocalDate.parse(text).plusDays(later).atStartOfDay().toInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            errors.add(field, "Use a day such as 2026-01-31.");
            return null;
        }
    }

    /** True when anything is asked for. */
    public boolean isNarrow() {
        return !filter().equals(AuditFilter.ALL);
    }

    /** What was typed into a field. */
    public String typed(String field) {
        String value = switch (field) {
            case "who" -> who;
            case "action" -> action;
            case "customer" -> customer;
            case "thing" -> thing;
            case "from" -> from;
            default -> to;
        };
        return value == null ? "" : value;
    }

    /** The page with the older entries. */
    public String older(UUID last) {
        StringBuilder link = new StringBuilder("/audit?before=").append(last);
        for (String field : new String[] {"who", "action", "customer", "thing", "from", "to"}) {
            if (!typed(field).isBlank()) {
                link.append('&').append(field).append('=').append(encoded(typed(field)));
            }
        }
        return link.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
