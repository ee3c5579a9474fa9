package outward.lifecycle.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import outward.answer.Refusal;
import outward.directaccess.Deprecation;
import outward.lifecycle.Retirement;
import outward.lifecycle.RetirementStep;
import outward.plan.SiteOverview;

/**
 * The retirement of a site as its page shows it.
 *
 * @param retirement the newest; null where none was begun
 * @param entered what was sent when nothing was stored
 */
public record RetirementPage(
        SiteOverview site,
        @Nullable Retirement retirement,
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
                        .map(step -> new Choice(step.word(), step.title()))
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
        return new RetirementPage(site, retirement, writer, sent, by);
    }
}
