package outward.customer.store;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import outward.customer.Customer;

/** A row of customers; the tenant is the database's own default and never set here. */
@Entity
@Table(name = "customers")
@NullUnmarked
class CustomerRow extends PanacheEntityBase {
    @Id
    UUID id;

    int version;
    String name;
    String reference;

    void take(Customer customer) {
        version = customer.version();
        name = customer.name();
        reference = customer.reference();
    }

    Customer customer() {
        return new Customer(id, version, name, reference);
    }
}
