package outward.machine.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import outward.tenant.Costly;

/** A computer that serves several sites, from the page of one of its hosts. */
@Path("/hosts/{host}/sites")
@Transactional
class MachineResource {
    private final MachineAnswer answer;
    private final MachineDownload download;

    MachineResource(MachineAnswer answer, MachineDownload download) {
        this.answer = answer;
        this.download = download;
    }

    @CheckedTemplate(basePath = "machine", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance sites(MachinePage page);
    }

    @GET
    public TemplateInstance show(@RestPath String host, @BeanParam MachineQuery query) {
        return Templates.sites(answer.page(host, query));
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
