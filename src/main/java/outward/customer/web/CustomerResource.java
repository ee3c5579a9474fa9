package outward.customer.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.RestPath;
import outward.answer.NotFound;
import outward.answer.Pages;
import outward.answer.PathId;
import outward.answer.Said;
import outward.answer.SeeOther;
import outward.answer.WrongInput;
import outward.answer.list.ListPage;
import outward.customer.Customer;
import outward.customer.CustomerColumn;
import outward.customer.CustomerEditing;
import outward.customer.CustomerJson;
import outward.customer.Customers;
import outward.customer.SiteColumn;
import outward.tenant.Needs;
import outward.tenant.Right;

/** Customers for people: the list, one with its sites, and the form for a new or an old one. */
@Path("/customers")
@Transactional
class CustomerResource {
    private final Customers customers;
    private final CustomerEditing editing;
    private final CustomerLists lists;
    private final SiteLists sites;
    private final Meanwhile meanwhile;

    CustomerResource(
            Customers customers, CustomerEditing editing, CustomerLists lists, SiteLists sites, Meanwhile meanwhile) {
        this.customers = customers;
        this.editing = editing;
        this.lists = lists;
        this.sites = sites;
        this.meanwhile = meanwhile;
    }

    @CheckedTemplate(basePath = "customer", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance list(ListPage<CustomerColumn> list);

        static native TemplateInstance show(Customer customer, ListPage<SiteColumn> list);

        static native TemplateInstance add(Form form);

        static native TemplateInstance edit(Customer customer, Form form, Conflict conflict);
    }

    @GET
    public TemplateInstance list(@Context UriInfo address) {
        return Templates.list(lists.page(address.getQueryParameters()));
    }

    @GET
    @Needs({Right.WRITE, Right.ADD_CUSTOMERS})
    @Path("new")
    public TemplateInstance add() {
        return Templates.add(Form.blank());
    }

    @POST
    @Needs({Right.WRITE, Right.ADD_CUSTOMERS})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(MultivaluedMap<String, String> form) {
        var node = new Entered(form).text("name", "reference").node();
        try {
            var entry = CustomerJson.read(node.deepCopy());
            Customer added = editing.add(entry.name(), entry.reference());
            return SeeOther.to("/customers/" + added.id(), "Customer " + Said.name(added.name()) + " was added.");
        } catch (WrongInput wrong) {
            return Pages.wrong(Templates.add(Form.wrong(node, -1, wrong)));
        }
    }

    @GET
    @Path("{id}")
    public TemplateInstance show(@RestPath String id, @Context UriInfo address) {
        Customer customer = find(id);
        var sites = this.sites.page("/customers/" + customer.id(), address.getQueryParameters(), customer.id());
        return Templates.show(customer, sites);
    }

    @GET
    @Needs(Right.WRITE)
    @Path("{id}/edit")
    public TemplateInstance edit(@RestPath String id) {
        Customer customer = find(id);
        return Templates.edit(customer, Form.of(CustomerJson.of(customer), customer.version()), Conflict.NONE);
    }

    @POST
    @Path("{id}/edit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@RestPath String id, MultivaluedMap<String, String> form) {
        Customer stored = find(id);
        var entered = new Entered(form).text("name", "reference");
        var node = entered.node();
        if (entered.taken() != null) {
            return Pages.ok(stale(Conflict.take(entered.taken(), node, CustomerJson.of(stored)), stored));
        }
        try {
            var entry = CustomerJson.read(node.deepCopy());
            var edit = editing.change(stored.id(), before -> entry, Entered.version(form));
            return edit.done()
                    ? SeeOther.to(
                            "/customers/" + id,
                            "Customer " + Said.name(edit.state().name()) + " was saved.")
                    : Pages.conflict(stale(node, edit.state()));
        } catch (WrongInput wrong) {
            return Pages.wrong(Templates.edit(stored, Form.wrong(node, Entered.version(form), wrong), Conflict.NONE));
        }
    }

    private TemplateInstance stale(ObjectNode yours, Customer theirs) {
        return Templates.edit(theirs, Form.of(yours, theirs.version()), meanwhile.customer(yours, theirs));
    }

    private Customer find(String id) {
        return customers.find(PathId.of(id)).orElseThrow(NotFound::new);
    }
}
