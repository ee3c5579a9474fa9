package outward.notice.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import outward.customer.Customers;

/** The customers that a member sees, to choose from. */
@ApplicationScoped
class SeenCustomers {
    private final Customers customers;

    SeenCustomers(Customers customers) {
        this.customers = customers;
    }

    /** One of them. */
    public record Choice(UUID id, String name) {}

    @Transactional
    List<Choice> all() {
        return customers.all().stream()
                .map(customer -> new Choice(customer.id(), customer.name()))
                .toList();
    }
}
