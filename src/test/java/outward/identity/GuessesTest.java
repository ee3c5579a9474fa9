package outward.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import outward.answer.TooMany;
import outward.identity.Guesses.Kind;

class GuessesTest {
    private static final Visitor HERE = new Visitor("192.0.2.1", "");
    private static final Visitor ELSEWHERE = new Visitor("192.0.2.2", "");
    private static final String ADA = "ada@example.com";

    private final Guesses guesses = new Guesses(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));

    @BeforeEach
    void somebody_guesses_ten_times() {
        for (int i = 0; i < 10; i++) {
            assertThat(wrong(HERE, ADA)).isEmpty();
        }
    }

    private Optional<String> wrong(Visitor from, String about) {
        return guesses.attempt(Kind.SIGN_IN, from, about, Optional::empty);
    }

    private Optional<String> right(Visitor from, String about) {
        return guesses.attempt(Kind.SIGN_IN, from, about, () -> Optional.of("in"));
    }

    @Test
    void the_eleventh_guess_is_not_looked_at_even_if_it_is_right() {
        assertThatThrownBy(() -> right(HERE, ADA))
                .isInstanceOfSatisfying(
                        TooMany.class,
                        refused -> assertThat(refused.problem().detail()).isEqualTo("Try again in 60 seconds."));
    }

    @Test
    void the_same_person_comes_in_from_elsewhere_and_others_from_there() {
        assertThat(right(ELSEWHERE, ADA)).isPresent();
        assertThat(right(HERE, "bob@example.com")).isPresent();
    }

    @Test
    void what_was_right_costs_nothing() {
        for (int i = 0; i < 1_000; i++) {
            assertThat(right(ELSEWHERE, ADA)).isPresent();
        }
    }

    @Test
    void what_is_refused_for_one_person_costs_the_others_of_that_network_nothing() {
        for (int i = 0; i < 1_000; i++) {
            assertThatThrownBy(() -> wrong(HERE, ADA)).isInstanceOf(TooMany.class);
        }
        assertThat(right(HERE, "bob@example.com")).isPresent();
    }

    @Test
    void a_hundred_guesses_about_different_people_end_it_for_the_network_and_for_this_kind_only() {
        for (int i = 0; i < 90; i++) {
            wrong(HERE, i + "@example.com");
        }
        assertThatThrownBy(() -> right(HERE, "bob@example.com")).isInstanceOf(TooMany.class);
        assertThat(right(ELSEWHERE, "bob@example.com")).isPresent();
        assertThat(guesses.attempt(Kind.LINK, HERE, () -> Optional.of("in"))).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        // IPv4: the address, as it is written
        "192.0.2.1, 192.0.2.1",
        // IPv6: the /56 of a subscriber, whatever stands behind it and however it is written
        "2001:db8:1:2ff::1, 2001:db8:1:200::/56",
        "2001:db8:1:201:0:0:0:2, 2001:db8:1:200::/56",
        "2001:db8:1:300::1, 2001:db8:1:300::/56",
        // a zone is no part of it
        "fe80::1%eth0, fe80::/56",
        // what a proxy says that is no address
        "unknown, unknown"
    })
    void a_network_is_one_source(String address, String source) {
        assertThat(new Visitor(address, "").source()).isEqualTo(source);
    }

    @Test
    void long_subjects_are_one() {
        for (int i = 0; i < 10; i++) {
            wrong(ELSEWHERE, i + "x".repeat(254));
        }
        assertThatThrownBy(() -> wrong(ELSEWHERE, "another" + "x".repeat(254))).isInstanceOf(TooMany.class);
    }

    @Test
    void three_mails_to_an_address_are_enough_for_a_while() {
        for (int i = 0; i < 3; i++) {
            guesses.countMail(HERE, ADA);
        }
        assertThatThrownBy(() -> guesses.countMail(HERE, ADA)).isInstanceOf(TooMany.class);
        guesses.countMail(ELSEWHERE, ADA);
        guesses.countMail(HERE, "bob@example.com");
    }
}
