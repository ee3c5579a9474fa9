package outward.customer.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import outward.audit.AuditEntries;
import outward.audit.AuditFilter;
import outward.customer.Customer;
import outward.customer.CustomerJson;
import outward.customer.HostJson;
import outward.customer.ManagementHost;
import outward.customer.Site;
import outward.customer.SiteJson;

/** Holds what somebody entered against what others stored meanwhile, in the caller's transaction. */
@Singleton
class Meanwhile {
    private final AuditEntries entries;

    Meanwhile(AuditEntries entries) {
        this.entries = entries;
    }

    Conflict customer(ObjectNode yours, Customer theirs) {
        var changes = new AuditFilter(null, "customer.change", theirs.id(), null, theirs.id(), null, null);
        return Conflict.between(yours, CustomerJson.of(theirs), last(changes));
    }

    Conflict site(ObjectNode yours, Site theirs) {
        var changes = new AuditFilter(null, "site.change", theirs.customer(), theirs.id(), theirs.id(), null, null);
        return Conflict.between(yours, SiteJson.of(theirs.entry()), last(changes));
    }

    Conflict host(ObjectNode yours, ManagementHost theirs) {
        var changes = new AuditFilter(null, "host.change", theirs.customer(), theirs.site(), theirs.id(), null, null);
        return Conflict.between(yours, HostJson.of(theirs.entry()), last(changes));
    }

    private Conflict.@Nullable Saved last(AuditFilter changes) {
        return entries.before(changes, null, 1).stream()
                .findFirst()
                .map(entry -> new Conflict.Saved(entry.actor(), entry.at()))
                .orElse(null);
    }
}
