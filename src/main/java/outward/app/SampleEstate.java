package outward.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import outward.customer.CustomerEditing;
import outward.customer.HostEditing;
import outward.customer.HostReader;
import outward.customer.SiteEditing;
import outward.customer.SiteReader;
import outward.identity.FirstOwner;

/** Fills the first owner's tenant, so that no page is empty on the first visit. */
@ApplicationScoped
class SampleEstate {
    private static final Logger LOG = Logger.getLogger(SampleEstate.class);
    private static final String RESOURCE = "/outward/app/sample-estate.json";

    private final boolean wanted;
    private final ObjectMapper json;
    private final CustomerEditing customers;
    private final SiteEditing sites;
    private final HostEditing hosts;

    SampleEstate(
            @ConfigProperty(name = "outward.sample-estate", defaultValue = "false") boolean wanted,
            ObjectMapper json,
            CustomerEditing customers,
            SiteEditing sites,
            HostEditing hosts) {
        this.wanted = wanted;
        this.json = json;
        this.customers = customers;
        this.sites = sites;
        this.hosts = hosts;
    }

    /** Runs in the transaction that founds the tenant; its owner is the current member. */
    void load(@Observes FirstOwner owner) {
        if (wanted) {
            read().forEach(this::addCustomer);
            LOG.infof("The sample estate is loaded for %s.", owner.member().email());
        }
    }

    private JsonNode read() {
        try (InputStream resource =
                Objects.requireNonNull(SampleEstate.class.getResourceAsStream(RESOURCE), "a resource of ours")) {
            return json.readTree(resource);
        } catch (IOException e) {
            throw new UncheckedIOException("the sample estate is readable", e);
        }
    }

    private void addCustomer(JsonNode entry) {
        UUID customer = customers
                .add(entry.path("name").textValue(), entry.path("reference").textValue())
                .id();
        entry.path("sites").forEach(site -> addSite(customer, site));
    }

    private void addSite(UUID customer, JsonNode entry) {
        UUID site = sites.add(customer, SiteReader.read((ObjectNode) entry.path("site")))
                .id();
        hosts.addAll(site, HostReader.readAll(entry.path("hosts")));
    }
}
