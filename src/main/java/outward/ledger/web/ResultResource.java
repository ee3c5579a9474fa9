package outward.ledger.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import outward.answer.FieldErrors;
import outward.answer.Pages;
import outward.answer.Refusal;
import outward.answer.SeeOther;
import outward.answer.WrongInput;
import outward.ledger.StepFilter;

/** Result files of change-window pages, for people: what one would record, and recording it once that is agreed to. */
@Path("/sites/{site}/revisions/{revision}/applications/window-result")
@Transactional
class ResultResource {
    private static final int MOST = 5;

    private final StepsPages pages;
    private final Bringing bringing;

    ResultResource(StepsPages pages, Bringing bringing) {
        this.pages = pages;
        this.bringing = bringing;
    }

    @CheckedTemplate(basePath = "ledger", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance result(StepsPage page, BroughtFile file, String content);
    }

    @POST
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    public Response bring(@BeanParam SentResult sent) {
        StepsPage page = pages.held(sent.site, sent.revision, StepFilter.ALL);
        UUID site = page.site().id();
        try {
            byte[] sentBytes = sent.bytes();
            ResultReader.read(sentBytes);
            String content = lines(sentBytes);
            Optional<Refusal> closed = bringing.closed(site, page.number());
            if (closed.isPresent()) {
                return refused(page, closed.get());
            }
            BroughtFile file = bringing.read(site, page.number(), content.getBytes(StandardCharsets.UTF_8));
            if (!sent.isAgreed()) {
                return Pages.ok(Templates.result(page, file, content));
            }
            Optional<Refusal> refusal = bringing.record(site, page.number(), file, sent.seen);
            return refusal.isPresent()
                    ? refused(page, refusal.get())
                    : SeeOther.to(page.path(), "What the result file says is recorded.");
        } catch (WrongInput wrong) {
            return Pages.wrong(StepsResource.Templates.steps(
                    page.again(new StepsPage.Entered(null, null, atFile(wrong), null, 0))));
        }
    }

    /** A form changes line ends, so what is looked at and what is agreed to have the same. */
    private static String lines(byte[] file) {
        return new String(file, StandardCharsets.UTF_8).replace("\r\n", "\n").replace('\r', '\n');
    }

    /** Places within the file are no fields of the page. */
    private static FieldErrors atFile(WrongInput wrong) {
        FieldErrors errors = new FieldErrors();
        errors.add(
                ResultReader.FIELD,
                wrong.errors().stream()
                        .limit(MOST)
                        .map(e -> e.field().equals(ResultReader.FIELD) ? e.message() : e.field() + ": " + e.message())
                        .collect(Collectors.joining(" ")));
        return errors;
    }

    private static Response refused(StepsPage page, Refusal refusal) {
        return Pages.conflict(StepsResource.Templates.steps(page.again(StepsPage.Entered.NOTHING.refused(refusal))));
    }
}
