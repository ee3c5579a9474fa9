package outward.customer.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import outward.answer.NotFound;
import outward.answer.Pages;
import outward.answer.PathId;
import outward.answer.Said;
import outward.answer.SeeOther;
import outward.answer.WrongInput;
import outward.customer.Customer;
import outward.customer.CustomerEditing;
import outward.customer.Customers;
import outward.tenant.Needs;
import outward.tenant.Right;

/** The removal of a customer with everything it holds; its name must be typed. */
@Path("/customers/{customer}/removal")
@Transactional
class CustomerRemovalResource {
    private final Customers customers;
    private final CustomerEditing editing;

    CustomerRemovalResource(Customers customers, CustomerEditing editing) {
        this.customers = customers;
        this.editing = editing;
    }

    @CheckedTemplate(basePath = "customer", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance remove(Customer customer, Form form);
    }

    @GET
    @Needs(Right.WRITE)
    public TemplateInstance ask(@RestPath String customer) {
        return Templates.remove(find(customer), Form.blank());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remove(@RestPath String customer, MultivaluedMap<String, String> form) {
        Customer found = find(customer);
        var entered = new Entered(form).text("confirmation");
        if (!found.name().equals(entered.value("confirmation"))) {
            var wrong = WrongInput.at("confirmation", "This is not the customer's name. Nothing was removed.");
            return Pages.wrong(Templates.remove(found, Form.wrong(entered.node(), -1, wrong)));
        }
        editing.remove(found.id());
        return SeeOther.to("/customers", "Customer " + Said.name(found.name()) + " was removed.");
    }

    private Customer find(String id) {
        return customers.find(PathId.of(id)).orElseThrow(NotFound::new);
    }
}
