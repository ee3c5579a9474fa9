package outward.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import outward.answer.FieldErrors;

class PersonChecksTest {
    private static boolean isTaken(String name) {
        var errors = new FieldErrors();
        PersonChecks.name(errors, "name", name);
        return errors.isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The operator",
                "THE OPERATOR",
                "  the  operator ",
                "Not signed in",
                "not\u00a0Signed in",
                "The\u200b operator",
                "\uff34he operator"
            })
    void nobody_is_called_what_the_trail_calls_somebody_who_is_no_member(String name) {
        assertThat(isTaken(name)).isFalse();
    }

    @Test
    void names_that_only_hold_such_words_are_taken() {
        assertThat(isTaken("Theo Operator")).isTrue();
        assertThat(isTaken("Ada, the operator of Contoso")).isTrue();
    }
}
