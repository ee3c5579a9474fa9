package outward.customer.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import outward.answer.NotFound;
import outward.answer.Pages;
import outward.answer.PathId;
import outward.answer.Said;
import outward.answer.SeeOther;
import outward.customer.Customer;
import outward.customer.Customers;
import outward.customer.Previews;
import outward.customer.SiteEditing;
import outward.customer.SiteEntry;
import outward.customer.SiteReader;
import outward.customer.Sites;
import outward.observed.Observation;
import outward.observed.Observations;
import outward.tenant.Needs;
import outward.tenant.Right;

/** New sites of a customer. */
@Path("/customers/{customer}/sites")
@Transactional
class CustomerSitesResource {
    private final Customers customers;
    private final Sites sites;
    private final SiteEditing editing;
    private final Previews previews;
    private final Observations observations;

    CustomerSitesResource(
            Customers customers, Sites sites, SiteEditing editing, Previews previews, Observations observations) {
        this.customers = customers;
        this.sites = sites;
        this.editing = editing;
        this.previews = previews;
        this.observations = observations;
    }

    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance add(
                Customer customer, Form form, SitePreview preview, List<String> deployments, Paste paste);
    }

    @GET
    @Needs(Right.WRITE)
    @Path("new")
    public TemplateInstance add(@RestPath String customer) {
        Customer owner = find(customer);
        return page(owner, Form.blank(), deployments(owner), Paste.of(""));
    }

    /** The part of the form that shows what follows from it while it is filled in; stores nothing. */
    @POST
    @Path("preview")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public TemplateInstance preview(@RestPath String customer, MultivaluedMap<String, String> form) {
        return SitePreview.Templates.preview(preview(find(customer), SiteForm.read(form)));
    }

    /** The form filled with what the server printed; nothing is stored by it. */
    @POST
    @Path("reading")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public TemplateInstance read(@RestPath String customer, @RestForm @DefaultValue("") String content) {
        Customer owner = find(customer);
        Paste paste = Paste.of(content.strip());
        Form form =
                paste.isEmpty() ? Form.blank() : Form.of(paste.fill(Form.blank().values()), -1);
        return page(owner, form, deployments(owner), paste);
    }

    @POST
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(@RestPath String customer, MultivaluedMap<String, String> form) {
        ObjectNode node = SiteForm.read(form);
        Paste paste = Paste.of(Optional.ofNullable(form.getFirst("paste")).orElse(""));
        return Attempt.of(() -> added(find(customer), node, paste), wrong -> {
            Customer owner = find(customer);
            return Pages.wrong(page(owner, Form.wrong(node, -1, wrong), deployments(owner), paste));
        });
    }

    private Response added(Customer owner, ObjectNode node, Paste paste) {
        SiteEntry entry = paste.mark(SiteReader.read(node.deepCopy()));
        UUID added = editing.add(owner.id(), entry).id();
        if (!paste.isEmpty()) {
            observations.add(added, owner.id(), Observation.SERVER, paste.content(), paste.reading());
        }
        return SeeOther.to(
                "/sites/" + added, "Site " + Said.name(entry.name()) + " was added, with revision 1 of its plan.");
    }

    private TemplateInstance page(Customer owner, Form form, List<String> deployments, Paste paste) {
        return Templates.add(owner, form, preview(owner, form.values()), deployments, paste);
    }

    private SitePreview preview(Customer owner, ObjectNode entered) {
        return SitePreview.of(entered, node -> previews.added(owner.id(), node));
    }

    /** The names that the customer's sites use so far. */
    private List<String> deployments(Customer owner) {
        return sites.ofCustomer(owner.id()).stream()
                .map(site -> site.entry().deployment())
                .distinct()
                .toList();
    }

    private Customer find(String id) {
        return customers.find(PathId.of(id)).orElseThrow(NotFound::new);
    }
}
