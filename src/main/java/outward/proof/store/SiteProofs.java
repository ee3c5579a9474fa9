package outward.proof.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import outward.database.Sql;
import outward.plan.NextRevision;
import outward.plan.PlanFollower;

/** Keeps how far each site is proven, in the transaction of what changes it. */
@ApplicationScoped
class SiteProofs implements PlanFollower {
    /** Whoever holds the row weighs what the one before has committed. */
    private static final String HOLD = """
            insert into site_proofs (site_id, proven_since) values (?, '{}')
            on conflict (tenant_id, site_id) do update set proven_since = site_proofs.proven_since""";

    private static final String KEEP = "update site_proofs set proven_since = ?::timestamptz[] where site_id = ?";
    private static final String END =
            "update site_proofs set proven_since = '{}' where site_id = ? and proven_since <> '{}'";

    private final Sql sql;
    private final ProofStore proofs;

    SiteProofs(Sql sql, ProofStore proofs) {
        this.sql = sql;
        this.proofs = proofs;
    }

    /** What is planned anew is proven anew; a plan that only lost hosts may stand higher than before. */
    @Override
    public void planned(NextRevision next) {
        if (next.bringsFrame() || next.hosts().stream().anyMatch(host -> host.after() != null)) {
            sql.run(END, next.site());
        } else if (isKept(next.site())) {
            evidenced(next.site());
        }
    }

    /** Of a site of which nothing was brought or recorded nothing is kept, so that hosts leave it at no cost. */
    private boolean isKept(UUID site) {
        return sql.first("select true from site_proofs where site_id = ?", row -> true, site)
                .isPresent();
    }

    @Override
    public void evidenced(UUID site) {
        sql.run(HOLD, site);
        List<Instant> since = proofs.proven(site).since();
        sql.run(KEEP, since.stream().map(Instant::toString).toArray(String[]::new), site);
    }
}
