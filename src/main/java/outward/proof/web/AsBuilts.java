package outward.proof.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import outward.answer.NotFound;
import outward.ledger.Baselines;
import outward.observed.Sightings;
import outward.observed.drift.DriftBook;
import outward.observed.drift.Expectations;
import outward.observed.drift.Expected;
import outward.plan.HostReport;
import outward.plan.Plans;
import outward.plan.Portfolio;
import outward.plan.SiteOverview;
import outward.proof.AsBuilt;
import outward.proof.AsBuiltDocument;
import outward.proof.Proofs;
import outward.tenant.CurrentMember;

/** Writes the as-built record of a site in one transaction: what machines showed is read some machines at a time. */
@ApplicationScoped
class AsBuilts {
    private final Portfolio portfolio;
    private final Plans plans;
    private final Expectations expectations;
    private final Baselines baselines;
    private final Proofs proofs;
    private final DriftBook drifts;
    private final Sightings sightings;
    private final CurrentMember member;
    private final Clock clock;

    AsBuilts(
            Portfolio portfolio,
            Plans plans,
            Expectations expectations,
            Baselines baselines,
            Proofs proofs,
            DriftBook drifts,
            Sightings sightings,
            CurrentMember member,
            Clock clock) {
        this.portfolio = portfolio;
        this.plans = plans;
        this.expectations = expectations;
        this.baselines = baselines;
        this.proofs = proofs;
        this.drifts = drifts;
        this.sightings = sightings;
        this.member = member;
        this.clock = clock;
    }

    /** A record as a file's content, with the site that it is of. */
    record Written(SiteOverview site, AsBuiltForm form, ByteArrayOutputStream content) {}

    /** A site that is not there or not yours is not found; then a format that is not there is refused. */
    @Transactional
    Written of(UUID site, @Nullable String format) {
        SiteOverview overview = portfolio.find(site).orElseThrow(NotFound::new);
        AsBuiltForm form = AsBuiltForm.of(format);
        AsBuilt built = built(overview);
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try (Writer out = new OutputStreamWriter(content, StandardCharsets.UTF_8)) {
            form.write(AsBuiltDocument.of(built), out);
        } catch (IOException e) {
            throw new UncheckedIOException("memory takes everything", e);
        }
        return new Written(overview, form, content);
    }

    private AsBuilt built(SiteOverview site) {
        UUID id = site.id();
        Expected expected = expectations.ofSite(id).orElseThrow(NotFound::new);
        return new AsBuilt(
                site,
                clock.instant(),
                member.name(),
                expected,
                baselines.isBegun(id) && baselines.refusal(id).isEmpty(),
                plans.inForce(id).stream().map(HostReport::line).toList(),
                proofs.ofSite(id),
                drifts.ofSite(id),
                sightings.machines(id),
                some -> sightings.newest(id, some));
    }
}
