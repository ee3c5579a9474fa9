package outward.answer;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.Response;

/** Answers of pages with forms. */
public final class Pages {
    private Pages() {}

    /** The page, as usual. */
    public static Response ok(TemplateInstance page) {
        return Response.ok(page).build();
    }

    /** The same page again with what is wrong beside the fields; nothing was stored. */
    public static Response wrong(TemplateInstance page) {
        return Response.status(422).entity(page).build();
    }

    /** Somebody else was faster; nothing was stored. */
    public static Response conflict(TemplateInstance page) {
        return Response.status(Response.Status.CONFLICT).entity(page).build();
    }
}
