package outward.customer;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import outward.answer.list.Listed;

/** Lists of customers. */
public interface CustomerListing extends Listed<CustomerColumn, ListedCustomer> {
    /** These customers in order of creation; those that are not there or not yours are left out. */
    List<ListedCustomer> some(Collection<UUID> customers);
}
