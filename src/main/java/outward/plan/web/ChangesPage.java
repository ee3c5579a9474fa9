package outward.plan.web;

import org.jspecify.annotations.Nullable;
import outward.answer.Refusal;
import outward.plan.ChangeSet;
import outward.plan.Plan;
import outward.plan.SiteOverview;

/**
 * What differs, as the page shows it.
 *
 * @param from the earlier revision; null where it starts from what is recorded as carried out
 * @param begun whether anything is recorded as carried out
 * @param mixed why no difference can be made from what is recorded; null where one can
 */
public record ChangesPage(
        SiteOverview site,
        @Nullable Integer from,
        Plan after,
        ChangeSet changes,
        boolean begun,
        @Nullable Refusal mixed) {}
