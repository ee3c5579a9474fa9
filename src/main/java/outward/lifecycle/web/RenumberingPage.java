package outward.lifecycle.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import outward.answer.Refusal;
import outward.lifecycle.RenumberingAnswer;
import outward.lifecycle.RenumberingQuestion;
import outward.plan.SiteOverview;

/**
 * The questions of a renumbering as their page shows them.
 *
 * @param question null where nothing is asked
 * @param answers to it, in order
 * @param entered what was sent when nothing was stored, or what is known already
 */
public record RenumberingPage(
        SiteOverview site,
        @Nullable RenumberingQuestion question,
        List<RenumberingAnswer> answers,
        boolean writer,
        Sent entered,
        @Nullable Refusal refusal) {
    /** One answer in the form. */
    public record Choice(String value, String label) {}

    /** The ways to choose from. */
    public List<Choice> ways() {
        return List.of(
                new Choice("", "Choose"),
                new Choice("second-deployment", "A second deployment; client groups are moved"),
                new Choice("clients-refreshed", "Every client is refreshed on the LAN or by VPN"));
    }

    /** What clients may connect to. */
    public List<Choice> targets() {
        return List.of(new Choice("", "Choose"), new Choice("name", "A name"), new Choice("address", "An IP address"));
    }

    /** The hidden fields that say which question was seen. */
    public List<String> seenFields() {
        return List.of("former", "now");
    }

    /** Of this page. */
    public String path() {
        return "/sites/" + site.id() + "/renumbering";
    }

    RenumberingPage again(Sent sent, @Nullable Refusal by) {
        return new RenumberingPage(site, question, answers, writer, sent, by);
    }
}
