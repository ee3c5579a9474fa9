package outward.identity;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import outward.tenant.Tenants;

/** Makes the first owner of an empty database, from the settings or from whoever knows the one-time code. */
@ApplicationScoped
public class FirstStart {
    private static final Logger LOG = Logger.getLogger(FirstStart.class);

    private final Tenants tenants;
    private final Sessions sessions;
    private final Founding founding;
    private final Bootstrap bootstrap;
    private final Guesses guesses;
    final OneTimeCode code = OneTimeCode.random();
    private volatile boolean over;

    FirstStart(Tenants tenants, Sessions sessions, Founding founding, Bootstrap bootstrap, Guesses guesses) {
        this.tenants = tenants;
        this.sessions = sessions;
        this.founding = founding;
        this.bootstrap = bootstrap;
        this.guesses = guesses;
    }

    @ActivateRequestContext
    void start(@Observes StartupEvent event) {
        if (!isOpen()) {
            return;
        }
        bootstrap
                .founder()
                .ifPresentOrElse(
                        this::found, () -> LOG.infof("The first page asks for this one-time code: %s", code.value()));
    }

    private void found(Founder founder) {
        Password.refusal(founder.password(), List.of(founder.email(), founder.tenant()))
                .ifPresent(refusal -> LOG.warnf("The password in OUTWARD_BOOTSTRAP_PASSWORD is weak. %s", refusal));
        founding.foundFirst(founder, bootstrap.token().orElse(null));
        LOG.infof(
                "%s owns %s and signs in with the password in OUTWARD_BOOTSTRAP_PASSWORD.",
                founder.email(), founder.tenant());
    }

    /** True while nobody owns this installation. */
    public boolean isOpen() {
        if (!over) {
            over = tenants.anyExists();
        }
        return !over;
    }

    /** True when a person typed the code that the log printed. */
    public boolean accepts(String typedCode, Visitor visitor) {
        return guesses.attempt(
                        Guesses.Kind.START_CODE,
                        visitor,
                        () -> code.matches(typedCode) ? Optional.of(code) : Optional.empty())
                .isPresent();
    }

    /** The first owner's session; nothing when somebody was quicker. The caller has looked at code and founder. */
    public Optional<Session> claim(Founder founder, Visitor visitor) {
        return founding.foundFirst(founder, null)
                .map(owner -> sessions.begin(owner.identity(), false, owner.membership(), visitor));
    }
}
