package outward.customer.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;

/** The part of the site form that shows what follows from it while it is filled in; stores nothing. */
@Path("/sites/preview")
class SitePreviewResource {
    private final Previews previews;

    SitePreviewResource(Previews previews) {
        this.previews = previews;
    }

    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance preview(SitePreview preview);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public TemplateInstance show(MultivaluedMap<String, String> form) {
        return Templates.preview(previews.of(SiteForm.read(form)));
    }
}
