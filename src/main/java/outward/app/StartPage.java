package outward.app;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import outward.answer.SeeOther;

/** The address without a path leads to where work begins. */
@Path("/")
class StartPage {
    @GET
    public Response show() {
        return SeeOther.to("/customers");
    }
}
