package outward.plan.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import outward.answer.NotFound;
import outward.answer.PathId;
import outward.command.Arrives;
import outward.command.ClientPassage;
import outward.command.Dies;
import outward.command.Hop;
import outward.design.Frame;
import outward.plan.HostPaths;
import outward.plan.HostReport;
import outward.plan.OtherSites;
import outward.plan.Plans;

/** The packet walk of one planned host, for programs. */
@Path("/api/v1/sites/{site}/plan/hosts/{host}/paths")
@Transactional
class PathApi {
    private final Plans plans;
    private final OtherSites others;

    PathApi(Plans plans, OtherSites others) {
        this.plans = plans;
        this.others = others;
    }

    @GET
    public ArrayNode show(@RestPath String site, @RestPath String host) {
        UUID id = PathId.of(site);
        Frame frame = plans.frame(id).orElseThrow(NotFound::new);
        HostReport report = plans.inForce(id, PathId.of(host)).orElseThrow(NotFound::new);
        ArrayNode json = JsonNodeFactory.instance.arrayNode();
        HostPaths.of(frame, report.line(), others.addresses(id, report.line().id()))
                .forEach(passage -> json.add(json(passage)));
        return json;
    }

    private static ObjectNode json(ClientPassage passage) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("tunnel", passage.tunnel().name())
                .put("clientPrefix", passage.tunnel().clientPrefix().toString());
        if (passage.passage() instanceof Arrives arrives) {
            json.put("arrives", true).put("source", arrives.source().toString());
            hops(json.putArray("there"), arrives.there());
            hops(json.putArray("back"), arrives.back());
        } else if (passage.passage() instanceof Dies dies) {
            json.put("arrives", false)
                    .put("node", dies.node())
                    .put("reason", dies.reason().name());
            json.put("sentence", dies.sentence());
            hops(json.putArray("hops"), dies.hops());
        }
        return json;
    }

    private static void hops(ArrayNode json, List<Hop> hops) {
        for (Hop hop : hops) {
            json.addObject()
                    .put("node", hop.node())
                    .put("destination", hop.route().destination().toString())
                    .put("nextHop", hop.route().nextHop().toString())
                    .put("neighbour", hop.neighbour().toString());
        }
    }
}
