package outward.notice.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import outward.answer.FieldErrors;
import outward.answer.WrongInput;
import outward.notice.NoticeKind;
import outward.notice.Wishes;

/** What somebody typed about what they want to be told of. */
public record WishForm(
        Set<String> kinds, boolean everyCustomer, Set<String> customers, String pace, FieldErrors errors) {
    private static final String DAILY = "daily";
    private static final String AT_ONCE = "at-once";

    static WishForm of(Wishes wishes) {
        Set<UUID> customers = wishes.customers();
        return new WishForm(
                wishes.kinds().stream().map(NoticeKind::word).collect(Collectors.toUnmodifiableSet()),
                customers == null,
                customers == null
                        ? Set.of()
                        : customers.stream().map(UUID::toString).collect(Collectors.toUnmodifiableSet()),
                wishes.daily() ? DAILY : AT_ONCE,
                new FieldErrors());
    }

    static WishForm read(MultivaluedMap<String, String> form) {
        return new WishForm(
                Set.copyOf(form.getOrDefault("kinds", List.of())),
                !"chosen".equals(form.getFirst("scope")),
                Set.copyOf(form.getOrDefault("customers", List.of())),
                Optional.ofNullable(form.getFirst("pace")).orElse(""),
                new FieldErrors());
    }

    WishForm wrong(WrongInput wrong) {
        errors.addAll(wrong);
        return this;
    }

    /** What is wanted; refuses what is no kind, no pace, and customers that the member does not see. */
    Wishes wishes(Set<UUID> seen) {
        var wrong = new FieldErrors();
        Set<NoticeKind> wanted =
                kinds.stream().flatMap(word -> NoticeKind.find(word).stream()).collect(Collectors.toUnmodifiableSet());
        if (wanted.size() < kinds.size()) {
            wrong.add("kinds", "One of these is nothing that we tell of.");
        }
        Set<UUID> chosen =
                seen.stream().filter(id -> customers.contains(id.toString())).collect(Collectors.toUnmodifiableSet());
        if (!everyCustomer && chosen.size() < customers.size()) {
            wrong.add("customers", "One of these customers is not there any more.");
        }
        if (!everyCustomer && chosen.isEmpty()) {
            wrong.add("customers", "Choose a customer.");
        }
        if (!Set.of(DAILY, AT_ONCE).contains(pace)) {
            wrong.add("pace", "Choose when mails go out.");
        }
        wrong.orThrow();
        return new Wishes(wanted, everyCustomer ? null : chosen, pace.equals(DAILY));
    }

    /** Whether that kind is wanted. */
    public boolean wants(String kind) {
        return kinds.contains(kind);
    }

    /** Whether that customer is chosen. */
    public boolean has(UUID customer) {
        return customers.contains(customer.toString());
    }

    /** Whether one mail a day is wanted. */
    public boolean daily() {
        return pace.equals(DAILY);
    }
}
