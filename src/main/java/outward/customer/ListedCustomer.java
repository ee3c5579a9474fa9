package outward.customer;

/**
 * A customer as lists show it, with what it holds.
 *
 * @param hosts of all of its sites
 * @param contents another word as soon as a site comes, goes or is planned anew
 */
public record ListedCustomer(Customer customer, int sites, int hosts, String contents) {}
