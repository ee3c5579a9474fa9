package outward.proof.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import outward.database.Sql;
import outward.ledger.Application;
import outward.ledger.Baseline;
import outward.ledger.Baselines;
import outward.ledger.Ledger;
import outward.ledger.Tick;
import outward.proof.Evidence;
import outward.proof.Rung;
import outward.runbook.StepKey;

/** What the ledger says for the rung "applied", host by host. */
@ApplicationScoped
class CarriedOut {
    private static final String APPLIED =
            "select acted_at as at, member_name, revision from plan_acts where site_id = ? and act = 'apply'";

    private final Sql sql;
    private final Baselines baselines;
    private final Ledger ledger;

    CarriedOut(Sql sql, Baselines baselines, Ledger ledger) {
        this.sql = sql;
        this.baselines = baselines;
        this.ledger = ledger;
    }

    Of of(UUID site) {
        return new Of(baselines.of(site), sql.list(APPLIED, Act::read, site), revision -> ticks(site, revision));
    }

    /** The steps of a revision's newest round, by host. */
    private Map<UUID, List<Tick>> ticks(UUID site, int revision) {
        Map<UUID, List<Tick>> byHost = new HashMap<>();
        ledger.find(site, revision).stream()
                .flatMap(sheet -> sheet.ticks().stream())
                .filter(t -> t.task().host() != null)
                .forEach(t -> byHost.computeIfAbsent(t.task().host(), h -> new ArrayList<>())
                        .add(t));
        return byHost;
    }

    private record Act(int revision, Evidence evidence) {
        static Act read(ResultSet row) throws SQLException {
            int revision = row.getInt("revision");
            return new Act(
                    revision,
                    new Evidence(
                            Rung.APPLIED,
                            row.getObject("at", OffsetDateTime.class).toInstant(),
                            row.getString("member_name"),
                            "revision " + revision + " was recorded as applied"));
        }
    }

    /** Reads the steps of a revision. */
    @FunctionalInterface
    private interface Steps {
        Map<UUID, List<Tick>> of(int revision);
    }

    /** The records of one site; each revision's steps are read once. */
    static final class Of {
        private final Baseline baseline;
        private final List<Act> acts;
        private final Steps steps;
        private final Map<Integer, Map<UUID, List<Tick>>> read = new HashMap<>();

        private Of(Baseline baseline, List<Act> acts, Steps steps) {
            this.baseline = baseline;
            this.acts = acts;
            this.steps = steps;
        }

        /**
         * What says that a host is set up as planned since that revision. An applied revision speaks for a host that it
         * had no step for; of one that it had steps for, only these speak.
         */
        List<Evidence> evidence(UUID host, int plannedSince) {
            List<Integer> lines = baseline.lines(host);
            boolean set = !lines.isEmpty()
                    && lines.get(0) >= plannedSince
                    && !baseline.unfinished().contains(host);
            List<Evidence> all = new ArrayList<>();
            if (set) {
                recorded(host, lines.get(0)).ifPresent(all::add);
            }
            acts.stream()
                    .filter(a -> a.revision() >= plannedSince && (set || lines.isEmpty()))
                    .filter(a -> !ticks(a.revision()).containsKey(host))
                    .map(Act::evidence)
                    .forEach(all::add);
            return all;
        }

        private Optional<Evidence> recorded(UUID host, int revision) {
            return ticks(revision).getOrDefault(host, List.of()).stream()
                    .filter(t -> t.task().effect() != StepKey.Effect.TAKES_BACK)
                    .flatMap(t -> Optional.ofNullable(t.last()).stream())
                    .max(Comparator.comparing(Application::at))
                    .map(a -> new Evidence(
                            Rung.APPLIED,
                            a.at(),
                            a.by(),
                            "its steps of revision " + revision + " were recorded as done"));
        }

        private Map<UUID, List<Tick>> ticks(int revision) {
            return read.computeIfAbsent(revision, steps::of);
        }
    }
}
