package outward.transfer.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import outward.answer.Pages;
import outward.answer.PathId;
import outward.answer.SeeOther;
import outward.answer.WrongInput;
import outward.customer.Customer;
import outward.tenant.Costly;
import outward.tenant.Needs;
import outward.tenant.Right;

/** A customer's estate as a file for people: handed out, and taken in after a preview. */
@Path("/customers/{customer}/estate")
class CustomerEstateResource {
    private final EstateDownload download;
    private final EstateIntake intake;

    CustomerEstateResource(EstateDownload download, EstateIntake intake) {
        this.download = download;
        this.intake = intake;
    }

    @CheckedTemplate(basePath = "estate", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance bring(Customer customer, WrongEstate wrong);

        static native TemplateInstance preview(Customer customer, EstatePreview preview);
    }

    @Costly
    @GET
    public Response show(@RestPath String customer) {
        return download.of(PathId.of(customer));
    }

    @GET
    @Needs(Right.WRITE)
    @Path("import")
    public TemplateInstance ask(@RestPath String customer) {
        return Templates.bring(intake.customer(PathId.of(customer)), WrongEstate.NONE);
    }

    /** What the file would do; stores nothing. */
    @POST
    @Path("preview")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response preview(@RestPath String customer, @RestForm @DefaultValue("") String content) {
        Customer into = intake.customer(PathId.of(customer));
        try {
            return Pages.ok(Templates.preview(into, taken(into, content, true)));
        } catch (WrongInput wrong) {
            return again(into, content, wrong);
        }
    }

    /** Takes the file in, and says on the customer's page what was done. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response take(@RestPath String customer, @RestForm @DefaultValue("") String content) {
        Customer into = intake.customer(PathId.of(customer));
        try {
            EstatePreview done = taken(into, content, false);
            return SeeOther.to(
                    "/customers/" + into.id(),
                    "Estate file imported: of its sites and hosts, %d were added, %d changed, and %d were so already."
                            .formatted(done.added(), done.changed(), done.unchanged()));
        } catch (WrongInput wrong) {
            return again(into, content, wrong);
        }
    }

    private EstatePreview taken(Customer into, String content, boolean preview) {
        byte[] file = content.getBytes(StandardCharsets.UTF_8);
        return new EstatePreview(content, intake.into(into, file, preview));
    }

    private static Response again(Customer into, String content, WrongInput wrong) {
        return Pages.wrong(Templates.bring(into, WrongEstate.of(content, wrong)));
    }
}
