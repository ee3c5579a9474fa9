package outward.runbook.window;

import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import outward.directaccess.Deprecation;
import outward.plan.Plan;
import outward.runbook.FolderName;
import outward.runbook.Prose;
import outward.runbook.Runbook;
import outward.runbook.Scope;
import outward.runbook.Step;
import outward.runbook.StepKey;
import outward.runbook.document.Cover;
import outward.runbook.document.Document;
import outward.runbook.document.RunbookDocument;
import outward.runbook.document.Section;
import outward.runbook.document.XmlText;
import outward.runbook.step.StepBook;

/**
 * One runbook as a page to work from: self-contained, without a network, a list without a script. The script and the
 * style are the same in every page and the only ones that its policy lets run; data stands in text and attributes.
 */
public final class WindowPage {
    /** What its result file calls itself. */
    public static final String KIND = "outward-change-window";

    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="%s">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s</title>
            <style>%s</style>
            </head>
            <body data-kind="%s" data-site="%s" data-revision="%d" data-hash="%s" data-file="%s">
            """;

    private WindowPage() {}

    /** Writes it whole, in UTF-8 once encoded; of a plan that hands its scripts over. */
    public static void write(Scope scope, Writer out) throws IOException {
        Document document = RunbookDocument.of(scope);
        Runbook runbook = StepBook.runbook(scope);
        head(scope, out);
        out.write("<header class=\"sheet\">\n");
        opening(scope, document, out);
        out.write(
                "</header>\n" + PageParts.DESK + "<main class=\"sheet\" id=\"steps\">\n<h2 id=\"where\">Steps</h2>\n");
        steps(runbook.steps(), new WindowStep("steps", "", List.of()), out);
        out.write("<h2 class=\"on-paper\">Back-out</h2>\n<p class=\"on-paper\">"
                + "The order is that of the runbook, the reverse of the work: " + runbook.orderBack() + ".</p>\n");
        steps(runbook.stepsBack(), new WindowStep("back", "B", kinds(runbook)), out);
        out.write(PageParts.LEFT + "</main>\n" + PageParts.TICK + "<script>" + PageParts.SCRIPT
                + "</script>\n</body>\n</html>\n");
    }

    private static void head(Scope scope, Writer out) throws IOException {
        Plan plan = scope.plan();
        var revision = plan.revision();
        out.write(HEAD.formatted(
                PageParts.POLICY,
                XmlText.of("Change window: " + plan.siteName() + ", revision " + revision.number()),
                PageParts.STYLE,
                KIND,
                plan.site(),
                revision.number(),
                revision.hash().hex(),
                FolderName.slug(plan.siteName()) + "-r" + revision.number()));
    }

    private static void opening(Scope scope, Document document, Writer out) {
        Section section = new Section()
                .heading(1, Prose.of("Change window: {}", scope.plan().siteName()));
        Cover cover = document.cover();
        Stream<Prose> known = cover == null
                ? Stream.empty()
                : cover.lines().stream().map(line -> Prose.of("{}: {}", new Prose(line.name()), line.value()));
        Stream<Prose> before = scope.from() == null
                ? Stream.empty()
                : Stream.of(Prose.of(
                        "Carried out before: {}{}",
                        scope.carried().isRecorded() ? "as recorded, of " : "",
                        scope.earlier()));
        section.items(Stream.of(
                        Stream.of(
                                Prose.of("Customer: {}", scope.customer()),
                                Prose.of("Site: {}", scope.plan().siteName())),
                        known,
                        before)
                .flatMap(lines -> lines));
        section.say(Prose.of("**Not run on Windows.** " + Runbook.NOT_RUN_ON_WINDOWS))
                .say(Prose.of(Deprecation.NOTICE));
        Markup.write(section.markdown(), out);
    }

    /** One of each word: every host has steps of the same kinds. */
    private static List<StepKey> kinds(Runbook runbook) {
        Map<String, StepKey> kinds = new LinkedHashMap<>();
        runbook.steps().map(Step::key).forEach(key -> kinds.putIfAbsent(key.word(), key));
        return List.copyOf(kinds.values());
    }

    private static void steps(Stream<Step> steps, WindowStep form, Writer out) throws IOException {
        int number = 1;
        for (Iterator<Step> all = steps.iterator(); all.hasNext(); number++) {
            form.write(number, all.next(), out);
        }
    }
}
