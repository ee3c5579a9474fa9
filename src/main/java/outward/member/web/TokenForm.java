package outward.member.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import outward.address.InvalidAddress;
import outward.address.Ipv4Prefix;
import outward.address.Ipv6Prefix;
import outward.answer.FieldErrors;
import outward.answer.WrongInput;
import outward.tenant.PersonChecks;
import outward.tenant.TokenGrant;

/** What somebody typed about a new token. */
public record TokenForm(
        String name, boolean writes, String customer, String until, String networks, FieldErrors errors) {
    private static final int MOST_NETWORKS = 20;

    static TokenForm blank() {
        return new TokenForm("", false, "", "", "", new FieldErrors());
    }

    static TokenForm read(MultivaluedMap<String, String> form) {
        return new TokenForm(
                text(form, "name"),
                text(form, "scope").equals("write"),
                text(form, "customer"),
                text(form, "until"),
                text(form, "networks"),
                new FieldErrors());
    }

    private static String text(MultivaluedMap<String, String> form, String field) {
        @Nullable String value = form.getFirst(field);
        return value == null ? "" : value.strip();
    }

    /** Whether it is for that customer. */
    public boolean isFor(UUID id) {
        return customer.equals(id.toString());
    }

    TokenForm wrong(WrongInput wrong) {
        errors.addAll(wrong);
        return this;
    }

    /**
     * What is to be given; refuses more than the member has.
     *
     * @param mayWrite whether the member may
     * @param seen the customers that the member sees
     * @param today in UTC
     */
    TokenGrant grant(boolean mayWrite, Set<UUID> seen, LocalDate today) {
        var wrong = new FieldErrors();
        PersonChecks.name(wrong, "name", name);
        if (writes && !mayWrite) {
            wrong.add("scope", "You may read, so your tokens may only read, too.");
        }
        @Nullable
        UUID chosen = seen.stream()
                .filter(id -> id.toString().equals(customer))
                .findFirst()
                .orElse(null);
        if (chosen == null && !customer.isEmpty()) {
            wrong.add("customer", "This customer is not there any more.");
        }
        @Nullable Instant end = end(wrong, today);
        List<String> prefixes = prefixes(wrong);
        wrong.orThrow();
        return new TokenGrant(name, writes, chosen, end, prefixes);
    }

    /** The end of the day that was typed. */
    private @Nullable Instant end(FieldErrors wrong, LocalDate today) {
        try {
            @Nullable LocalDate day = until.isEmpty() ? null : LocalDate.parse(until);
            if (day != null && (day.isBefore(today) || day.isAfter(today.plusYears(10)))) {
                wrong.add("until", "Choose today or a later day within ten years.");
            }
            return day == null
                    ? null
                    : day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        } catch (DateTimeParseException e) {
            wrong.add("until", "Enter a day such as 2027-03-31.");
            return null;
        }
    }

    private List<String> prefixes(FieldErrors wrong) {
        List<String> typed = Arrays.stream(networks.split("[\\s,]+", -1))
                .filter(each -> !each.isEmpty())
                .toList();
        if (typed.size() > MOST_NETWORKS) {
            wrong.add("networks", "Enter at most " + MOST_NETWORKS + " networks.");
            return List.of();
        }
        try {
            return typed.stream().map(TokenForm::prefix).toList();
        } catch (InvalidAddress e) {
            wrong.add("networks", "Enter networks such as 10.0.0.0/8 or 2001:db8::/32. " + e.getMessage());
            return List.of();
        }
    }

    private static String prefix(String typed) {
        boolean six = typed.contains(":");
        String whole = typed.contains("/") ? typed : typed + (six ? "/128" : "/32");
        return six
                ? Ipv6Prefix.parse(whole).toString()
                : Ipv4Prefix.parse(whole).toString();
    }
}
