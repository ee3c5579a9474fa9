package outward.app;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where this process serves, as its own machine calls it. */
@ApplicationScoped
class Address {
    private final String host;
    private final int port;

    Address(
            @ConfigProperty(name = "quarkus.http.host") String host,
            @ConfigProperty(name = "quarkus.http.port") int port) {
        this.host = host;
        this.port = port;
    }

    String origin() {
        return "http://" + host + ":" + port;
    }
}
