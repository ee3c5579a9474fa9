package outward.customer;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import outward.answer.FieldErrors;
import outward.answer.Forbidden;
import outward.answer.NotFound;
import outward.answer.WrongInput;
import outward.audit.AuditTrail;
import outward.audit.Subject;
import outward.customer.EstateRow.What;
import outward.tenant.CurrentMember;

/** Takes an estate file in: all of it or nothing, in one transaction; a preview does the same and keeps nothing. */
@ApplicationScoped
@Transactional
public class EstateImport {
    private final Customers customers;
    private final CustomerEditing editing;
    private final EstateEditing estates;
    private final CurrentMember member;
    private final AuditTrail audit;

    EstateImport(
            Customers customers,
            CustomerEditing editing,
            EstateEditing estates,
            CurrentMember member,
            AuditTrail audit) {
        this.customers = customers;
        this.editing = editing;
        this.estates = estates;
        this.member = member;
        this.audit = audit;
    }

    /** The customer that a file is to be imported into; one that is not there, or not yours, is reported as not found. */
    public Customer customer(UUID id) {
        return customers.find(id).orElseThrow(NotFound::new);
    }

    /** Takes a file of one customer into this one, whatever it is called there. */
    public EstateOutcome into(UUID id, Estate estate, boolean preview) {
        Customer customer = customers.lock(id).orElseThrow(NotFound::new);
        if (estate.customers().size() != 1) {
            throw WrongInput.at(
                    "customers",
                    "One customer is wanted here, and the file has "
                            + estate.customers().size() + ".");
        }
        EstateRow row = EstateRow.of(What.CUSTOMER, customer.name(), null, List.of());
        return ended(bring(0, row, customer, estate.customers().get(0)), preview);
    }

    /** Takes a file in by the names of its customers; one of a new name is added. */
    public EstateOutcome all(Estate estate, boolean preview) {
        Map<Integer, Customer> found = found(estate);
        found.values().stream().map(Customer::id).sorted().forEach(customers::lock);
        List<EstateRow> rows = new ArrayList<>();
        for (int i = 0; i < estate.customers().size(); i++) {
            EstateCustomer wanted = estate.customers().get(i);
            Customer before = found.get(i);
            Customer customer = before == null ? added(wanted) : changed(before, wanted);
            rows.addAll(bring(i, row(before, customer), customer, wanted));
        }
        return ended(rows, preview);
    }

    private Map<Integer, Customer> found(Estate estate) {
        Map<String, List<Customer>> stored =
                customers.all().stream().collect(Collectors.groupingBy(c -> key(c.name())));
        Map<Integer, Customer> found = new LinkedHashMap<>();
        FieldErrors errors = new FieldErrors();
        for (int i = 0; i < estate.customers().size(); i++) {
            String name = estate.customers().get(i).name();
            List<Customer> named = stored.getOrDefault(key(name), List.of());
            if (named.size() > 1) {
                errors.add(
                        "customers[" + i + "].name",
                        named.size() + " customers are called " + name
                                + ": import the file into one of them, on its page or at its own address.");
            } else if (!named.isEmpty()) {
                found.put(i, named.get(0));
            }
        }
        errors.orThrow();
        return found;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private Customer added(EstateCustomer wanted) {
        if (!member.addsCustomers()) {
            throw new Forbidden("You see no customer called " + wanted.name()
                    + ", and customers are added by whoever sees all of them.");
        }
        UUID added = editing.add(wanted.name(), wanted.reference()).id();
        return customers.lock(added).orElseThrow();
    }

    private Customer changed(Customer before, EstateCustomer wanted) {
        var entry = new CustomerJson.Entry(wanted.name(), wanted.reference());
        return editing.change(before.id(), stored -> entry, null).state();
    }

    private static EstateRow row(@Nullable Customer before, Customer after) {
        return before == null
                ? EstateRow.added(What.CUSTOMER, after.name(), null)
                : EstateRow.of(
                        What.CUSTOMER,
                        after.name(),
                        null,
                        EstateRow.differing(CustomerJson.of(before), CustomerJson.of(after)));
    }

    private List<EstateRow> bring(int index, EstateRow row, Customer customer, EstateCustomer wanted) {
        List<EstateRow> rows = new ArrayList<>(List.of(row));
        rows.addAll(EstatePaths.renamed(
                field -> "customers[" + index + "]." + field, () -> estates.bring(customer, wanted)));
        EstateOutcome outcome = new EstateOutcome(rows);
        if (!outcome.isNothing()) {
            audit.record("estate.import", Subject.customer(customer.id()), null, outcome.counts(), null);
        }
        return rows;
    }

    private static EstateOutcome ended(List<EstateRow> rows, boolean preview) {
        if (preview) {
            QuarkusTransaction.setRollbackOnly();
        }
        return new EstateOutcome(rows);
    }
}
