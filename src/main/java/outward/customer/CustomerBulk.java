package outward.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** Changes or removes many customers in one act. */
@ApplicationScoped
@Transactional
public class CustomerBulk {
    private final Customers customers;
    private final CustomerEditing editing;

    CustomerBulk(Customers customers, CustomerEditing editing) {
        this.customers = customers;
        this.editing = editing;
    }

    /** Changes these customers; those that are not there or not yours are left out. */
    public List<CustomerTurn> change(Collection<UUID> chosen, Function<Customer, CustomerJson.Entry> edit) {
        return held(chosen)
                .map(before -> new CustomerTurn(
                        before, editing.change(before.id(), edit, null).state()))
                .toList();
    }

    /** Removes these customers with their sites, hosts and plans. */
    public List<CustomerTurn> remove(Collection<UUID> chosen) {
        return held(chosen)
                .map(before -> {
                    editing.remove(before.id());
                    return new CustomerTurn(before, null);
                })
                .toList();
    }

    /** In one order, so that nobody waits for another in a circle. */
    private Stream<Customer> held(Collection<UUID> chosen) {
        return chosen.stream()
                .sorted(Comparator.comparing(UUID::toString))
                .map(customers::lock)
                .flatMap(Optional::stream);
    }
}
