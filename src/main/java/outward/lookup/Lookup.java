package outward.lookup;

import java.util.List;
import outward.address.Ipv6;

/** Finds things of the tenant, within what the member sees; runs in the caller's transaction. */
public interface Lookup {
    /** What an address belongs to, the narrowest first. */
    List<Belonging> of(Ipv6 address);

    /** Customers, sites and hosts whose name, reference or IPv4 address holds this text; so many of each at most. */
    List<Named> named(String text, int most);
}
