package outward.identity.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import outward.answer.FieldErrors;
import outward.answer.Pages;
import outward.answer.SeeOther;
import outward.identity.FirstStart;
import outward.identity.Founder;

/** The first page of an empty installation: whoever can read the log becomes its owner. */
@ForStrangers
@Path("/first-start")
class FirstStartResource {
    private final FirstStart firstStart;
    private final SessionAnswer answer;

    FirstStartResource(FirstStart firstStart, SessionAnswer answer) {
        this.firstStart = firstStart;
        this.answer = answer;
    }

    @CheckedTemplate(basePath = "identity", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance firstStart(Founder founder, FieldErrors errors);
    }

    /** The form, while nobody owns the installation. */
    @GET
    public Response show() {
        return firstStart.isOpen()
                ? Response.ok(Templates.firstStart(new Founder("", "", "", ""), new FieldErrors()))
                        .build()
                : signIn();
    }

    /** Founds the first tenant and begins its owner's session. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response claim(@BeanParam FirstStartForm form, HttpServerRequest request) {
        if (!firstStart.isOpen()) {
            return signIn();
        }
        Founder founder = form.founder();
        FieldErrors errors = founder.errors();
        if (!firstStart.accepts(form.code, Visitors.of(request))) {
            errors.add("code", "Enter the code that the log printed at the last start.");
        }
        if (!errors.isEmpty()) {
            return Pages.wrong(Templates.firstStart(founder, errors));
        }
        return firstStart
                .claim(founder, Visitors.of(request))
                .map(session -> answer.begin(session, "/"))
                .orElseGet(FirstStartResource::signIn);
    }

    private static Response signIn() {
        return SeeOther.to("/sign-in");
    }
}
