package outward.customer;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The tenant's customers. */
public interface Customers {
    /** A customer; empty when it is not there or not yours. */
    Optional<Customer> find(UUID id);

    /** The same, holding its row until the transaction ends. */
    Optional<Customer> lock(UUID id);

    /** Every one that the transaction sees, by name, to choose from. */
    List<Customer> all();

    /** Customers whose name or reference contains the text, in order of creation; page from 1. */
    Page<Customer> search(@Nullable String text, PageRequest page);

    /** Adds a customer. */
    void add(Customer customer);

    /** Stores the name and reference of a customer that is there. */
    void change(Customer customer);

    /** Removes a customer with everything it holds. */
    void remove(UUID id);
}
