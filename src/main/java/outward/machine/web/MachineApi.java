package outward.machine.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import outward.command.HostCommands;
import outward.design.HostLine;
import outward.finding.Finding;
import outward.machine.Placement;
import outward.tenant.Costly;

/** A computer that serves several sites, for programs. */
@Path("/api/v1/hosts/{host}/sites")
@Transactional
class MachineApi {
    private final MachineAnswer answer;
    private final MachineDownload download;

    MachineApi(MachineAnswer answer, MachineDownload download) {
        this.answer = answer;
        this.download = download;
    }

    @GET
    public ObjectNode show(@RestPath String host, @BeanParam MachineQuery query) {
        MachinePage page = answer.page(host, query);
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("name", page.host().name())
                .put("combines", page.machine().combines());
        ArrayNode placements = json.putArray("placements");
        page.machine().placements().forEach(p -> put(placements.addObject(), p, page.commands(p)));
        ArrayNode findings = json.putArray("findings");
        page.findings().forEach(finding -> put(findings.addObject(), finding));
        return json;
    }

    private static void put(ObjectNode json, Placement placement, HostCommands commands) {
        HostLine line = placement.specific();
        json.put("host", line.id().toString())
                .put("site", placement.site().toString())
                .put("siteName", placement.siteName())
                .put("customer", placement.customer())
                .put("interfaceAlias", line.interfaceAlias())
                .put("address", line.address() == null ? null : line.address().toString());
        ArrayNode routes = json.putArray("routes");
        line.routes()
                .forEach(route -> routes.addObject()
                        .put("destination", route.destination().toString())
                        .put("nextHop", route.nextHop().toString()));
        put(json.putArray("netsh"), commands.netsh());
        put(json.putArray("powershell"), commands.powershell());
    }

    private static void put(ArrayNode json, List<String> lines) {
        lines.forEach(json::add);
    }

    private static void put(ObjectNode json, Finding finding) {
        json.put("code", finding.code())
                .put("severity", finding.severity().word())
                .put("subject", finding.subject())
                .put("message", finding.message())
                .put("fits", finding.fits())
                .put("source", finding.source());
    }

    /** The scripts of all chosen sites, with one that runs them in turn. */
    @GET
    @Path("scripts")
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    @Costly
    public Response scripts(@RestPath String host, @BeanParam MachineQuery query) {
        return download.answer(host, query);
    }
}
