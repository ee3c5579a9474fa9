package outward.portfolio.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import outward.ledger.Progress;
import outward.lifecycle.Retirement;
import outward.plan.SiteOverview;
import outward.portfolio.Glance;

/** A site at a glance as programs are given it. */
record GlanceJson(
        UUID site,
        String name,
        UUID customer,
        String customerName,
        String verdict,
        int open,
        int revision,
        String state,
        int hosts,
        Left pending,
        @Nullable Applied applied,
        Proof proof,
        Drift drift,
        @Nullable Retiring retirement) {
    record Left(int hosts, boolean site) {}

    record Applied(int revision, int settled, int of, int percent) {
        static Applied of(Progress progress) {
            return new Applied(progress.revision(), progress.settled(), progress.of(), progress.percent());
        }
    }

    record Proof(
            String rung, @Nullable Instant since, @Nullable Instant until) {}

    record Drift(String worst, int warnings, int notes, int machines) {}

    record Retiring(@Nullable LocalDate plannedOn, boolean complete) {
        static Retiring of(Retirement retirement) {
            return new Retiring(retirement.intent().plannedOn(), retirement.isComplete());
        }
    }

    static GlanceJson of(Glance glance) {
        SiteOverview site = glance.site();
        var proof = glance.proof();
        var drift = glance.drift();
        return new GlanceJson(
                site.id(),
                site.name(),
                site.customerId(),
                site.customer(),
                site.verdict().word(),
                site.open(),
                site.revision(),
                site.state().word(),
                site.hosts(),
                new Left(glance.pending().hosts(), glance.pending().site()),
                glance.applied() == null ? null : Applied.of(glance.applied()),
                new Proof(proof.rung().word(), proof.since(), proof.until()),
                new Drift(drift.worst(), drift.warnings(), drift.notes(), drift.machines()),
                glance.retirement() == null ? null : Retiring.of(glance.retirement()));
    }
}
