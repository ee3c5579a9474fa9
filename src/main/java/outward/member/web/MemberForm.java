package outward.member.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import outward.answer.FieldErrors;
import outward.answer.PathId;
import outward.answer.WrongInput;
import outward.member.Assignment;
import outward.member.Invitation;
import outward.tenant.MemberEntry;
import outward.tenant.Role;

/** What an owner typed or is shown about a member. */
public record MemberForm(
        String email,
        String name,
        String role,
        boolean everyCustomer,
        boolean mayApprove,
        Set<String> customers,
        FieldErrors errors) {
    static MemberForm blank() {
        return new MemberForm("", "", Role.CONSULTANT.word(), true, false, Set.of(), new FieldErrors());
    }

    static MemberForm of(MemberEntry entry) {
        Set<String> customers = entry.customers().stream().map(UUID::toString).collect(Collectors.toUnmodifiableSet());
        return new MemberForm(
                entry.member().email(),
                entry.member().name(),
                entry.member().role().word(),
                entry.member().everyCustomer(),
                entry.member().mayApprove(),
                customers,
                new FieldErrors());
    }

    static MemberForm read(MultivaluedMap<String, String> form) {
        return new MemberForm(
                text(form.getFirst("email")),
                text(form.getFirst("name")),
                text(form.getFirst("role")),
                !"chosen".equals(form.getFirst("scope")),
                form.containsKey("mayApprove"),
                Set.copyOf(form.getOrDefault("customers", List.of())),
                new FieldErrors());
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    MemberForm wrong(WrongInput wrong) {
        errors.addAll(wrong);
        return this;
    }

    Invitation invitation() {
        return new Invitation(email, name, assignment());
    }

    /** Refuses a word that is no role and an id that is none. */
    Assignment assignment() {
        var wrong = new FieldErrors();
        Optional<Role> known = Role.find(role);
        if (known.isEmpty()) {
            wrong.add("role", "Choose a role.");
        }
        Set<Optional<UUID>> ids = customers.stream().map(PathId::find).collect(Collectors.toUnmodifiableSet());
        if (ids.contains(Optional.<UUID>empty())) {
            wrong.add("customers", "One of these customers is not there any more.");
        }
        wrong.orThrow();
        Set<UUID> chosen = ids.stream().flatMap(Optional::stream).collect(Collectors.toUnmodifiableSet());
        return new Assignment(known.orElseThrow(), everyCustomer, mayApprove, chosen);
    }

    /** Whether that customer is chosen. */
    public boolean has(UUID customer) {
        return customers.contains(customer.toString());
    }
}
