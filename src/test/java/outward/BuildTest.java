package outward;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BuildTest {
    @Test
    void runs_plain_tests_on_java_17_or_later() {
        assertThat(Runtime.version().feature()).isGreaterThanOrEqualTo(17);
    }
}
