package outward.customer;

import java.util.List;

/** What a firm's customers have, as an estate file holds it. */
public record Estate(List<EstateCustomer> customers) {
    public Estate {
        customers = List.copyOf(customers);
    }
}
