package outward.customer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A customer with its sites, in order of creation; a site is known by its name. */
public record EstateCustomer(String name, @Nullable String reference, List<EstateSite> sites) {
    public EstateCustomer {
        sites = List.copyOf(sites);
    }
}
