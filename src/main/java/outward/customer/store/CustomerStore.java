package outward.customer.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import outward.customer.Customer;
import outward.customer.Customers;
import outward.customer.PageRequest;
import outward.database.Sql;

/** The customers in PostgreSQL. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class CustomerStore implements Customers, PanacheRepositoryBase<CustomerRow, UUID> {
    private final Sql sql;

    CustomerStore(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Customer> find(UUID id) {
        return findByIdOptional(id).map(CustomerRow::customer);
    }

    @Override
    public Optional<Customer> lock(UUID id) {
        flush();
        getEntityManager().clear();
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).map(CustomerRow::customer);
    }

    @Override
    public List<Customer> all() {
        return find("order by lower(name), id").stream()
                .map(CustomerRow::customer)
                .toList();
    }

    @Override
    public outward.customer.Page<Customer> search(@Nullable String text, PageRequest page) {
        var query = text == null || text.isEmpty()
                ? findAll(Sort.by("id"))
                : find(
                        "locate(?1, lower(name)) > 0 or locate(?1, lower(coalesce(reference, ''))) > 0",
                        Sort.by("id"),
                        text.toLowerCase(Locale.ROOT));
        var items = query.page(Page.of(page.number() - 1, page.size())).stream()
                .map(CustomerRow::customer)
                .toList();
        return new outward.customer.Page<>(items, query.count());
    }

    @Override
    public void add(Customer customer) {
        CustomerRow row = new CustomerRow();
        row.id = customer.id();
        row.take(customer);
        persist(row);
    }

    @Override
    public void change(Customer customer) {
        findById(customer.id()).take(customer);
    }

    @Override
    public void remove(UUID id) {
        sql.run("delete from sites where customer_id = ?", id);
        sql.run("delete from deployments where customer_id = ?", id);
        deleteById(id);
    }
}
