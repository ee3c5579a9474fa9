package outward.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import outward.answer.Refusal;

/** Another revision was begun before this one was finished. */
class OvertakenLifeTest {
    private static final Intended BACK = new Intended(LifeAct.RETURN, LifeTest.HASH, "because");
    private static final Intended ASK = new Intended(LifeAct.ASK, LifeTest.HASH, "");

    @Test
    void it_says_by_whom_and_when_and_its_approval_is_over() {
        Life overtaken = LifeTest.life("ask,approve,begin,overtake", true);
        assertThat(overtaken.refusal(ASK, LifeTest.OTHER, true).map(Refusal::reason))
                .contains("Revision 3 was superseded on 2026-11-23T22:00:00Z by Ada: ");
        assertThat(overtaken.approval()).isEmpty();
    }

    @Test
    void what_was_applied_once_is_gone_back_to_even_when_its_return_was_overtaken() {
        assertThat(LifeTest.life("ask,approve,begin,apply,return,overtake", true)
                        .refusal(BACK, LifeTest.OTHER, true))
                .isEmpty();
        assertThat(LifeTest.life("ask,approve,begin,overtake", true).refusal(BACK, LifeTest.OTHER, true))
                .isPresent();
    }

    @Test
    void while_it_is_the_newest_design_it_may_be_asked_for_again() {
        assertThat(LifeTest.life("ask,approve,begin,overtake", false).refusal(ASK, LifeTest.OTHER, true))
                .isEmpty();
        assertThat(LifeTest.life("ask,approve,begin,overtake,ask", false).state())
                .isEqualTo(RevisionState.AWAITING_APPROVAL);
    }
}
