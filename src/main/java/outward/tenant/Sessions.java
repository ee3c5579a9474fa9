package outward.tenant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import outward.database.Binding;
import outward.database.CurrentTenant;

/** Begins and ends sessions, and says whose a session is. */
@ApplicationScoped
public class Sessions {
    /** A working day. */
    private static final Duration LENGTH = Duration.ofHours(12);

    private final Members members;
    private final CurrentTenant tenant;
    private final Clock clock;
    private final Recent<UUID, SignIn> recent;

    Sessions(Members members, CurrentTenant tenant, Clock clock) {
        this.members = members;
        this.tenant = tenant;
        this.clock = clock;
        this.recent = new Recent<>(clock);
    }

    /** A session for whoever has that address and password; an unknown address takes as long as a wrong password. */
    public Optional<Session> begin(String email, String password) {
        List<SignIn> known = members.byEmail(email.strip().toLowerCase(Locale.ROOT));
        if (known.isEmpty()) {
            Password.compareWithNobody(password);
        }
        return known.stream()
                .filter(signIn -> signIn.accepts(password))
                .findFirst()
                .map(this::begin);
    }

    /** A session for a member who has just proved who they are. */
    public Session begin(SignIn signIn) {
        Member member = signIn.member();
        return new Session(
                member.tenantId(),
                member.id(),
                signIn.sessionVersion(),
                clock.instant().plus(LENGTH));
    }

    /** Whose session it is, if the member was seen a moment ago; needs no database. */
    public Optional<Access> findRecent(Session session) {
        return recent.find(session.memberId()).flatMap(signIn -> access(signIn, session));
    }

    /** Whose session it is; nobody's when it has ended. */
    @ActivateRequestContext
    public Optional<Access> find(Session session) {
        tenant.bind(Binding.application(session.tenantId()));
        return recent.look(session.memberId(), () -> members.byId(session.memberId()))
                .flatMap(signIn -> access(signIn, session));
    }

    private Optional<Access> access(SignIn signIn, Session session) {
        boolean valid =
                signIn.sessionVersion() == session.version() && session.until().isAfter(clock.instant());
        return valid ? Optional.of(Access.bySession(signIn)) : Optional.empty();
    }

    /** Ends every session of the member, on this browser and others. */
    public void end(Member member) {
        members.endSessions(member.id());
        recent.forget(member.id());
    }
}
