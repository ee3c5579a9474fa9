package outward.diagnosis.web;

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
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import outward.answer.FieldErrors;
import outward.answer.Pages;
import outward.tenant.ReadsOnly;

/** The guided check of a host: what is seen, then one question to a page. The form carries all answers; nothing is kept. */
@Path("/hosts/{host}/check")
@Transactional
class CheckResource {
    private final CheckedHosts hosts;

    CheckResource(CheckedHosts hosts) {
        this.hosts = hosts;
    }

    @CheckedTemplate(basePath = "diagnosis", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance start(CheckPage page);

        static native TemplateInstance step(CheckPage page);
    }

    @GET
    public TemplateInstance start(@RestPath String host) {
        return Templates.start(new CheckPage(hosts.find(host), "", "", null, new FieldErrors()));
    }

    /** Where the answers lead; a wrong last one leaves its question open, with what is wrong beside it. */
    @POST
    @ReadsOnly
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(@RestPath String host, MultivaluedMap<String, String> form) {
        CheckedHost found = hosts.find(host);
        CheckForm sent = new CheckForm(form);
        Optional<Sent> read = sent.read();
        if (read.isEmpty()) {
            return Pages.wrong(
                    Templates.start(new CheckPage(found, sent.symptom(), sent.client(), null, sent.errors())));
        }
        CheckPage page =
                new CheckPage(found, sent.symptom(), sent.client(), read.get().at(found), sent.errors());
        return sent.errors().isEmpty() ? Pages.ok(Templates.step(page)) : Pages.wrong(Templates.step(page));
    }
}
