package outward.lifecycle;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import outward.answer.Refusal;

/** Questions of renumbering and their answers. A site that is not there, or not yours, asks nothing. */
public interface Renumberings {
    /** Where nothing is asked. */
    Refusal NONE = new Refusal(
            "NO_RENUMBERING",
            "The clients' policy was made with what is planned: there is no renumbering to answer for.");

    /** What the newest plan of a site asks. */
    Optional<RenumberingQuestion> question(UUID site);

    /** The name of the deployment that a site is an entry point of. */
    String deployment(UUID site);

    /** What was answered to this question, in order; the last counts. */
    List<RenumberingAnswer> answers(UUID site, RenumberingQuestion question);

    /**
     * Answers what was seen as the current member and settles the finding, or says why not, as where something else is asked
     * by now. Who and when are not read.
     */
    Optional<Refusal> answer(UUID site, SeenQuestion seen, RenumberingAnswer answer);
}
