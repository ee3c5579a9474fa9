package outward.machine;

import java.util.UUID;

/**
 * A host that may be the same computer.
 *
 * @param sameCustomer hosts of one customer with one name are taken for one computer; elsewhere a person says so
 */
public record Namesake(UUID host, String name, UUID site, String siteName, String customer, boolean sameCustomer) {}
