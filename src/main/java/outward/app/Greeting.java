package outward.app;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/** Tells whoever started the application where it is; the one-time code or the owner's address stand just before. */
@ApplicationScoped
class Greeting {
    private static final Logger LOG = Logger.getLogger(Greeting.class);
    private static final int LAST = Integer.MAX_VALUE;

    private final Address address;

    Greeting(Address address) {
        this.address = address;
    }

    void greet(@Observes @Priority(LAST) StartupEvent start) {
        LOG.infof("Open %s to sign in.", address.origin());
    }
}
