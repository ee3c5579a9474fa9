package outward.identity;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import outward.audit.Visits;
import outward.database.AccessEnded;
import outward.database.Binding;
import outward.database.CurrentTenant;
import outward.tenant.Access;
import outward.tenant.Recent;

/** Begins and ends sessions, and says whose a session is. */
@ApplicationScoped
public class Sessions {
    private final SessionRows rows;
    private final Identities identities;
    private final FactorRows factors;
    private final SessionTimes times;
    private final CurrentTenant tenant;
    private final Visits visits;
    private final Clock clock;
    private final Recent<UUID, Recognised> recent;

    Sessions(
            SessionRows rows,
            Identities identities,
            FactorRows factors,
            SessionTimes times,
            CurrentTenant tenant,
            Visits visits,
            Clock clock) {
        this.rows = rows;
        this.identities = identities;
        this.factors = factors;
        this.times = times;
        this.tenant = tenant;
        this.visits = visits;
        this.clock = clock;
        this.recent = new Recent<>(clock);
    }

    /**
     * A session of somebody who has just proved who they are, in one of their firms. The request becomes theirs. Ended
     * already when what they proved it with was changed meanwhile.
     *
     * @param byCode true when they brought a code of their second factor, too
     */
    Session begin(Identity proven, boolean byCode, Membership membership, Visitor visitor) {
        Instant now = clock.instant();
        UUID tenantId = membership.member().tenantId();
        var session = new Session(tenantId, proven.id(), UUID.randomUUID(), now.plus(times.longest()));
        tenant.bind(Binding.entry(tenantId, proven.id()));
        QuarkusTransaction.requiringNew().run(() -> {
            rows.hold();
            if (!proven.equals(identities.bound()) || (!byCode && factors.find().isPresent())) {
                throw new AccessEnded();
            }
            rows.add(session, membership, visitor, now, now.plus(times.idle()), now);
            visits.began(membership.member());
        });
        return session;
    }

    /** Whose session it is, if it was used a moment ago; needs no database. */
    public Optional<Access> findRecent(Session session) {
        return session.until().isAfter(clock.instant())
                ? recent.find(session.id()).map(found -> access(found, session))
                : Optional.empty();
    }

    /** Whose session it is; nobody's when it has ended. */
    @ActivateRequestContext
    public Optional<Access> find(Session session) {
        tenant.bind(Binding.entry(session.tenantId(), session.identityId()));
        return recent.look(session.id(), () -> QuarkusTransaction.requiringNew().call(() -> use(session)))
                .map(found -> access(found, session));
    }

    private Optional<Recognised> use(Session session) {
        Instant now = clock.instant();
        Optional<Recognised> found = rows.find(session, now);
        found.ifPresent(recognised -> rows.seen(session, now, now.plus(times.idle())));
        return found;
    }

    private Access access(Recognised found, Session session) {
        Instant now = clock.instant();
        Membership firm = found.membership();
        return Access.of(firm.member(), firm.tenant(), session.binding(now, false), session.binding(now, true));
    }

    /** Whether the session's person must set a second factor up before anything else; as old as what is looked up. */
    public boolean owesFactor(Session session) {
        return recent.find(session.id())
                .or(() -> QuarkusTransaction.requiringNew().call(() -> use(session)))
                .map(Recognised::owesFactor)
                .orElse(false);
    }

    /** Looks the session up anew when it is used next. */
    public void forget(Session session) {
        recent.forget(session.id());
    }

    /** The person's open sessions, the one used last first. */
    @Transactional
    public List<OpenSession> open() {
        return rows.open(clock.instant());
    }

    /** Goes on in another of the person's firms, no longer than the session would have lasted. */
    @Transactional
    public Session move(Session session, Membership membership, Visitor visitor) {
        Instant now = clock.instant();
        var moved =
                new Session(membership.member().tenantId(), session.identityId(), UUID.randomUUID(), session.until());
        rows.hold();
        Instant proved = rows.provedAt(session.id()).orElseThrow(AccessEnded::new);
        end(session.id());
        rows.add(moved, membership, visitor, now, now.plus(times.idle()), proved);
        return moved;
    }

    /** Ends a session of the person's. */
    @Transactional
    public void end(UUID session) {
        recent.forget(session);
        rows.end(session);
    }
}
