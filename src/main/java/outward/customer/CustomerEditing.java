package outward.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import outward.answer.NotFound;
import outward.audit.AuditTrail;
import outward.audit.Subject;
import outward.database.Ids;

/** Adds, renames and removes customers. */
@ApplicationScoped
@Transactional
public class CustomerEditing {
    private final Customers customers;
    private final AuditTrail audit;

    CustomerEditing(Customers customers, AuditTrail audit) {
        this.customers = customers;
        this.audit = audit;
    }

    /** Adds a customer. */
    public Customer add(String name, @Nullable String reference) {
        var customer = new Customer(Ids.next(), 0, name, reference);
        customers.add(customer);
        audit.record("customer.add", Subject.customer(customer.id()), null, CustomerJson.of(customer), null);
        return customer;
    }

    /**
     * Changes name and reference, from the version that was seen (null = whichever); {@code edit} is given what is
     * stored once nobody else can change it.
     */
    public Edit<Customer> change(UUID id, Function<Customer, CustomerJson.Entry> edit, @Nullable Integer seen) {
        Customer before = customers.lock(id).orElseThrow(NotFound::new);
        if (seen != null && seen != before.version()) {
            return Edit.stale(before);
        }
        CustomerJson.Entry entry = edit.apply(before);
        if (entry.equals(new CustomerJson.Entry(before.name(), before.reference()))) {
            return Edit.done(before);
        }
        var after = new Customer(id, before.version() + 1, entry.name(), entry.reference());
        customers.change(after);
        audit.record("customer.change", Subject.customer(id), CustomerJson.of(before), CustomerJson.of(after), null);
        return Edit.done(after);
    }

    /** Removes a customer with its sites, hosts and plans; the audit trail keeps what was done. */
    public void remove(UUID id) {
        remove(id, null);
    }

    /** The same from the version that was seen (null = whichever). */
    public Edit<Customer> remove(UUID id, @Nullable Integer seen) {
        Customer before = customers.lock(id).orElseThrow(NotFound::new);
        if (seen != null && seen != before.version()) {
            return Edit.stale(before);
        }
        customers.remove(id);
        audit.record("customer.remove", Subject.customer(id), CustomerJson.of(before), null, null);
        return Edit.done(before);
    }
}
