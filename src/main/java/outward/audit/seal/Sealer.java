package outward.audit.seal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;
import outward.database.Apart;

/** Seals what was committed and vouches for it outside of the database; never in an editor's transaction. */
@ApplicationScoped
public class Sealer {
    private static final Logger LOG = Logger.getLogger(Sealer.class);
    private static final int AT_ONCE = 500;

    private final Seals seals;
    private final Checkpoints checkpoints;
    private final SealSettings settings;
    private final Apart apart;
    private final Clock clock;
    private final ConcurrentHashMap<UUID, Instant> told = new ConcurrentHashMap<>();

    Sealer(Seals seals, Checkpoints checkpoints, SealSettings settings, Apart apart, Clock clock) {
        this.seals = seals;
        this.checkpoints = checkpoints;
        this.settings = settings;
        this.apart = apart;
        this.clock = clock;
    }

    /** Seals what waits, of every tenant, and writes the checkpoints that are due. */
    void sealAll() {
        for (Seals.Trail trail : seals.trails()) {
            if (trail.unsealed()) {
                seal(trail.tenant());
            }
            if (trail.sealed() > 0 && isDue(trail)) {
                checkpoint(trail.tenant());
            }
        }
    }

    private boolean isDue(Seals.Trail trail) {
        Optional<Checkpoint> newest = checkpoints.newest(trail.tenant());
        if (newest.isEmpty()) {
            return true;
        }
        long since = trail.sealed() - newest.get().entries();
        boolean old = newest.get().at().plus(settings.checkpointEvery()).isBefore(clock.instant());
        return since >= settings.checkpointEntries() || (since != 0 && old);
    }

    /** Seals what waits, of one tenant. Outside of a transaction. */
    public void seal(UUID tenant) {
        int sealed = AT_ONCE;
        while (sealed == AT_ONCE) {
            sealed = apart.in(tenant, () -> seals.sealNext(tenant, AT_ONCE));
        }
    }

    /**
     * Seals what waits and writes a checkpoint of it; answers the last sealed entry. A trail that no longer holds what
     * an earlier checkpoint vouched for gets none, and the log says so: somebody rewrote or shortened it.
     */
    public Optional<SealedEntry> checkpoint(UUID tenant) {
        seal(tenant);
        Optional<SealedEntry> last = apart.in(tenant, seals::last);
        if (!agrees(tenant)) {
            tell(tenant);
            return last;
        }
        last.ifPresent(entry -> vouch(tenant, entry));
        return last;
    }

    /** The newest checkpoint of a tenant; a first one is written when there is none. Outside of a transaction. */
    public Optional<Checkpoint> newest(UUID tenant) {
        if (checkpoints.newest(tenant).isEmpty()) {
            checkpoint(tenant);
        }
        return checkpoints.newest(tenant);
    }

    /** Not at every look, but as often as a checkpoint would have been due. */
    private void tell(UUID tenant) {
        Instant now = clock.instant();
        Instant before = told.put(tenant, now);
        if (before != null && before.plus(settings.checkpointEvery()).isAfter(now)) {
            told.put(tenant, before);
            return;
        }
        LOG.errorf(
                "The audit trail of tenant %s is not the one that its checkpoints vouch for: it was rewritten or"
                        + " shortened. No further checkpoint is written. After a deliberate restore move the tenant's"
                        + " checkpoints to another place, keep them, and start again.",
                tenant);
    }

    private boolean agrees(UUID tenant) {
        Optional<Checkpoint> newest = checkpoints.newest(tenant);
        return newest.isEmpty()
                || apart.in(tenant, () -> seals.hashAt(newest.get().entries())).equals(newest.map(Checkpoint::hash));
    }

    private void vouch(UUID tenant, SealedEntry last) {
        boolean said = checkpoints.newest(tenant).stream().anyMatch(c -> c.entries() == last.position());
        if (!said) {
            checkpoints.add(new Checkpoint(
                    tenant,
                    last.position(),
                    last.hash(),
                    clock.instant().truncatedTo(ChronoUnit.MICROS),
                    checkpoints.keyId()));
        }
    }
}
