package outward.plan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import outward.directaccess.Method;
import outward.directaccess.Topology;
import outward.finding.Verdict;

/**
 * A site with the newest revision of its plan, as lists and page headings show it.
 *
 * @param version of the site, for forms that change it
 * @param method in force; null where none fits
 * @param state of the newest revision
 * @param open how many findings keep scripts back
 */
public record SiteOverview(
        UUID id,
        int version,
        String name,
        UUID customerId,
        String customer,
        Topology topology,
        @Nullable Method method,
        Verdict verdict,
        int revision,
        PlanHash hash,
        RevisionState state,
        int hosts,
        int open) {}
