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
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import outward.answer.NotFound;
import outward.answer.Pages;
import outward.answer.PathId;
import outward.answer.SeeOther;
import outward.answer.WrongInput;
import outward.answer.list.ListPage;
import outward.customer.Customer;
import outward.customer.CustomerColumn;
import outward.customer.CustomerEditing;
import outward.customer.CustomerJson;
import outward.customer.Customers;
import outward.customer.Edit;
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

    CustomerResource(Customers customers, CustomerEditing editing, CustomerLists lists, SiteLists sites) {
        this.customers = customers;
        this.editing = editing;
        this.lists = lists;
        this.sites = sites;
    }

    @CheckedTemplate(basePath = "customer", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance list(ListPage<CustomerColumn> list);

        static native TemplateInstance show(Customer customer, ListPage<SiteColumn> list, String imported);

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
            return SeeOther.to(
                    "/customers/" + editing.add(entry.name(), entry.reference()).id());
        } catch (WrongInput wrong) {
            return Pages.wrong(Templates.add(Form.wrong(node, -1, wrong)));
        }
    }

    @GET
    @Path("{id}")
    public TemplateInstance show(@RestPath String id, @RestQuery @Nullable String imported, @Context UriInfo address) {
        Customer customer = find(id);
        var sites = this.sites.page("/customers/" + customer.id(), address.getQueryParameters(), customer.id());
        return Templates.show(customer, sites, Imported.of(imported));
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
        var node = new Entered(form).text("name", "reference").node();
        try {
            var entry = CustomerJson.read(node.deepCopy());
            var edit = editing.change(stored.id(), before -> entry, Entered.version(form));
            return edit.done() ? SeeOther.to("/customers/" + id) : conflict(node, edit);
        } catch (WrongInput wrong) {
            return Pages.wrong(Templates.edit(stored, Form.wrong(node, Entered.version(form), wrong), Conflict.NONE));
        }
    }

    private static Response conflict(ObjectNode yours, Edit<Customer> edit) {
        Customer theirs = edit.state();
        return Pages.conflict(Templates.edit(
                theirs, Form.of(yours, theirs.version()), Conflict.between(yours, CustomerJson.of(theirs))));
    }

    private Customer find(String id) {
        return customers.find(PathId.of(id)).orElseThrow(NotFound::new);
    }
}
