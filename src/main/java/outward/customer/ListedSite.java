package outward.customer;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import outward.plan.SiteOverview;

/** A site with its newest plan, as lists show it. */
public record ListedSite(Site site, SiteOverview overview) {
    /** What can be entered of it, behind the name of its customer: the fields of a file that can be imported. */
    public ObjectNode entered() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("customer", overview.customer())
                .setAll(SiteJson.of(site.entry()));
    }
}
