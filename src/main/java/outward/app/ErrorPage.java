package outward.app;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import outward.answer.ApiPath;
import outward.answer.Problem;

/** A problem as whoever asked can read it: JSON for a program, a page for a person. */
final class ErrorPage {
    private ErrorPage() {}

    @CheckedTemplate(basePath = "app", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance problem(Problem problem);
    }

    static final String HTML = "text/html;charset=UTF-8";

    /** The page as text. */
    static String html(Problem problem) {
        return Templates.problem(problem).render();
    }

    static Response answer(Problem problem, String path) {
        if (ApiPath.is(path)) {
            return problem.response();
        }
        return Response.status(problem.status())
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(Templates.problem(problem))
                .build();
    }
}
