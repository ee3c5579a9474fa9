package outward.portfolio;

import org.jspecify.annotations.Nullable;
import outward.ledger.Progress;
import outward.lifecycle.Retirement;
import outward.plan.SiteOverview;
import outward.proof.SiteRung;

/**
 * Where a site stands, at a glance.
 *
 * @param applied how far the newest round has come; null where none was begun
 * @param retirement the one that was begun and not given up; null where there is none
 */
public record Glance(
        SiteOverview site,
        Pending pending,
        @Nullable Progress applied,
        SiteRung proof,
        DriftCount drift,
        @Nullable Retirement retirement) {}
