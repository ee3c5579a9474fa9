package outward.customer;

import java.util.UUID;

/** As much of a site as its hosts need: whose it is and what it is called. */
public record SiteRef(UUID id, UUID customer, String name) {}
