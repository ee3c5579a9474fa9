package outward.app;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import outward.address.Ipv6;
import outward.answer.NotFound;
import outward.directaccess.Topology;

/** Endpoints that do what real ones do when things go wrong; only tests have them. */
@Path("/api/v1/things")
public class TestThings {
    public record Thing(
            String name,
            @Nullable Integer count,
            @Nullable Ipv6 address,
            @Nullable List<Thing> parts) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Thing echo(Thing thing) {
        return thing;
    }

    @GET
    @Path("topology")
    public List<Topology> topology() {
        return List.of(Topology.BEHIND_NAT);
    }

    @GET
    @Path("{id}")
    public Thing find(@PathParam("id") UUID id) {
        throw new NotFound();
    }

    @GET
    @Path("bug")
    public Thing bug() {
        throw new IllegalStateException("the secret is 4711");
    }

    @GET
    @Path("outage")
    public Thing outage() throws SQLException {
        throw new SQLException("the connection broke", "08006");
    }
}
