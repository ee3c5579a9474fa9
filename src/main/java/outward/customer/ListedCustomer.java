package outward.customer;

/** A customer with how many sites it has, as lists show it. */
public record ListedCustomer(Customer customer, int sites) {}
