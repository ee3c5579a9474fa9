package outward.lifecycle.web;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import outward.answer.Refusal;
import outward.directaccess.Deprecation;
import outward.lifecycle.ReadinessAnswer;
import outward.lifecycle.ReadinessList;
import outward.lifecycle.ReadinessQuestion;
import outward.lifecycle.ReadinessReply;
import outward.lifecycle.Remaining;
import outward.lifecycle.Retirement;
import outward.lifecycle.RetirementStep;
import outward.plan.SiteOverview;

/**
 * The retirement of a site as its page shows it.
 *
 * @param retirement the newest; null where none was begun
 * @param readiness the questions before Always On VPN, with their answers
 * @param entered what was sent when nothing was stored
 */
public record RetirementPage(
        SiteOverview site,
        @Nullable Retirement retirement,
        ReadinessList readiness,
        boolean writer,
        Sent entered,
        @Nullable Refusal refusal) {
    /** Whether one is under way or carried out. */
    public boolean standing() {
        return retirement != null && retirement.end() == null;
    }

    /** Whether a step may be recorded here. */
    public boolean recordable() {
        return writer && retirement != null && retirement.isOpen();
    }

    /** One step in the form. */
    public record Choice(String value, String label) {}

    /** The steps that may be recorded now. */
    public List<Choice> choices() {
        return retirement == null
                ? List.of()
                : retirement.steps().stream()
                        .filter(step -> retirement.refusal(step).isEmpty())
                        .map(step -> new Choice(step.word(), retirement.title(step)))
                        .toList();
    }

    /** What may remain. */
    public List<Choice> remainders() {
        return Stream.of(Remaining.values())
                .map(r -> new Choice(r.word(), r.label()))
                .toList();
    }

    /** The step that was sent, or else the next. */
    public String chosen() {
        String sent = entered.value("step");
        return !sent.isEmpty() || retirement == null
                ? sent
                : retirement.next().map(RetirementStep::word).orElse("");
    }

    /** Whether clients may be counted now. */
    public boolean counting() {
        return retirement != null
                && retirement.refusal(RetirementStep.POLICY_GONE).isEmpty();
    }

    /** One question of readiness; a null answer is none. */
    public record Asked(
            ReadinessQuestion question, @Nullable ReadinessAnswer answer, boolean open) {}

    /** The questions of readiness with what was answered last. */
    public List<Asked> asked() {
        return readiness.questions().stream()
                .map(q -> new Asked(q, readiness.last(q).orElse(null), readiness.isOpen(q)))
                .toList();
    }

    /** What may be answered to a question of readiness. */
    public List<Choice> replies() {
        return Stream.concat(
                        Stream.of(new Choice("", "Choose")),
                        Stream.of(ReadinessReply.values()).map(r -> new Choice(r.word(), r.label())))
                .toList();
    }

    /** The questions of readiness to choose among, those still open first. */
    public List<Choice> questions() {
        return readiness.questions().stream()
                .sorted(Comparator.comparing(question -> !readiness.isOpen(question)))
                .map(question -> new Choice(question.word(), question.words()))
                .toList();
    }

    /** What is known of the end of DirectAccess. */
    public List<Deprecation.Statement> statements() {
        return Deprecation.STATEMENTS;
    }

    /** Facts L8. */
    public String notice() {
        return Deprecation.NOTICE;
    }

    /** Of this page. */
    public String path() {
        return "/sites/" + site.id() + "/retirement";
    }

    RetirementPage again(Sent sent, @Nullable Refusal by) {
        return new RetirementPage(site, retirement, readiness, writer, sent, by);
    }
}
