package outward.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadinessListTest {
    private static final Said SAID = new Said("Ada", Instant.EPOCH, "");

    private static ReadinessList answered(ReadinessReply... replies) {
        List<ReadinessAnswer> answers = new ArrayList<>();
        for (ReadinessReply reply : replies) {
            answers.add(new ReadinessAnswer(ReadinessQuestion.OTHERS, reply, SAID));
        }
        return new ReadinessList(answers);
    }

    @Test
    void only_a_yes_closes_a_question_and_the_last_answer_counts() {
        assertThat(answered().open()).isEqualTo(7);
        assertThat(answered(ReadinessReply.UNKNOWN).isOpen(ReadinessQuestion.OTHERS))
                .isTrue();
        assertThat(answered(ReadinessReply.NO).isOpen(ReadinessQuestion.OTHERS)).isTrue();
        assertThat(answered(ReadinessReply.NO, ReadinessReply.YES).open()).isEqualTo(6);
        assertThat(answered(ReadinessReply.YES, ReadinessReply.UNKNOWN).open()).isEqualTo(7);
    }

    @Test
    void each_question_names_its_source_and_none_claims_what_always_on_vpn_does() {
        assertThat(ReadinessQuestion.values()).allSatisfy(question -> {
            assertThat(question.words()).contains("?");
            assertThat(question.source()).isNotEmpty();
            assertThat(ReadinessQuestion.of(question.word())).contains(question);
        });
    }
}
