package outward.app;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Tells whoever started the application where it is; the one-time code or the owner's address stand just before. */
@ApplicationScoped
class Greeting {
    private static final Logger LOG = Logger.getLogger(Greeting.class);
    private static final int LAST = Integer.MAX_VALUE;

    private final String host;
    private final int port;

    Greeting(
            @ConfigProperty(name = "quarkus.http.host") String host,
            @ConfigProperty(name = "quarkus.http.port") int port) {
        this.host = host;
        this.port = port;
    }

    void greet(@Observes @Priority(LAST) StartupEvent start) {
        LOG.infof("Open http://%s:%d to sign in.", host, port);
    }
}
