package outward.runbook.window;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import outward.design.HostLine;
import outward.runbook.Step;
import outward.runbook.StepKey;
import outward.runbook.WayBack;
import outward.runbook.document.StepSection;
import outward.runbook.document.XmlText;

/**
 * One step on the page, with a line to tick for each host that it is for.
 *
 * @param side what the result file calls the list that it stands in
 * @param letter what its numbers begin with
 * @param work the kinds of steps that the way back may undo; none while the work itself is written
 */
record WindowStep(String side, String letter, List<StepKey> work) {
    private static final String BY_HAND =
            "<span class=\"by-hand\">&#9744; done &#9744; failed &#9744; skipped, at ________ note ________________</span>";

    WindowStep {
        work = List.copyOf(work);
    }

    void write(int number, Step step, Writer out) throws IOException {
        String shown = letter + number;
        StepKey key = step.key();
        out.write("<section class=\"step\" id=\"step-" + shown + "\" data-side=\"" + side + "\" data-step=\""
                + XmlText.of(key.word()) + "\" data-title=\"" + shown + ". "
                + XmlText.of(step.title().plain()) + "\" data-undo=\""
                + XmlText.of(step.undo().plain()) + "\"");
        if (side.equals("back")) {
            out.write(" data-undoes=\"" + words(w -> WayBack.undoes(key.word(), w)) + "\" data-with=\""
                    + words(w -> WayBack.accompanies(key.word(), w)) + "\"");
        }
        out.write(">\n");
        Markup.write(StepSection.of(shown, step), out);
        out.write("<ul class=\"tasks\">\n");
        if (key.hosts().isEmpty()) {
            out.write(task("", "The site"));
        }
        for (HostLine host : key.hosts()) {
            out.write(task(host.id().toString(), host.name()));
        }
        out.write("</ul>\n</section>\n");
    }

    /** Keys hold no vertical bar. */
    private String words(Predicate<StepKey> wanted) {
        return work.stream()
                .filter(wanted)
                .map(StepKey::word)
                .distinct()
                .map(XmlText::of)
                .collect(Collectors.joining("|"));
    }

    private static String task(String host, String name) {
        return "<li class=\"task\" data-host=\"" + host + "\"><strong class=\"task-name\">" + XmlText.of(name)
                + "</strong> " + BY_HAND + "</li>\n";
    }
}
