package outward.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import outward.OutwardTest;
import outward.TestBrowser;
import outward.TestClock;
import outward.TestMember;
import outward.TestOwner;

/** When the cookie of a session is good no more; every copy of it is the same. */
@OutwardTest
class SessionEndsTest {
    private TestMember carla = new TestMember("", "", new TestBrowser());
    private final TestClock clock = TestClock.ofTheApplication();

    @BeforeEach
    void carla_comes() {
        carla = TestMember.of("consultant");
    }

    @AfterEach
    void the_clock_is_right_again() {
        clock.reset();
    }

    @Test
    void an_hour_without_being_used_ends_it_and_use_prolongs_it() {
        clock.advance(Duration.ofMinutes(59));
        assertThat(carla.browser().isIn()).isTrue();
        clock.advance(Duration.ofMinutes(59));
        assertThat(carla.browser().isIn()).isTrue();
        clock.advance(Duration.ofMinutes(61));
        assertThat(carla.browser().isIn()).isFalse();
    }

    @Test
    void twelve_hours_end_it_however_much_it_is_used() {
        for (int i = 0; i < 14; i++) {
            clock.advance(Duration.ofMinutes(50));
            assertThat(carla.browser().isIn()).as(i + " times").isTrue();
        }
        clock.advance(Duration.ofMinutes(21));
        assertThat(carla.browser().isIn()).isFalse();
    }

    /** The look-up is kept for 30 seconds and told of none of these, as that of another replica: the database says no. */
    @ParameterizedTest
    @ValueSource(strings = {"", "/disable", "/removal"})
    void what_an_owner_does_ends_it_at_once_where_it_was_looked_up_a_moment_ago(String act) {
        assertThat(carla.browser().isIn()).isTrue();
        TestOwner.form()
                .formParams("role", "auditor", "scope", "all")
                .post("/members/" + carla.id() + act)
                .then()
                .statusCode(303);
        assertThat(carla.browser().isIn()).isFalse();
        assertThat(carla.browser().page().get("/account").statusCode()).isEqualTo(303);
    }

    @Test
    void a_changed_password_ends_the_others_where_they_were_looked_up_a_moment_ago() {
        TestBrowser other = TestBrowser.signedIn(carla.email(), TestOwner.PASSWORD);
        assertThat(other.isIn()).isTrue();
        carla.browser()
                .form()
                .formParams("known", TestOwner.PASSWORD, "wanted", "quite another one, really")
                .post("/account/password");
        assertThat(other.isIn()).isFalse();
        assertThat(carla.browser().isIn()).isTrue();
    }
}
