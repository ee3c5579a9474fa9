package outward.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import outward.domain.HostileValue;

class CmdArgumentTest {
    static List<HostileValue> hostile() {
        return HostileValue.rendered("cmd");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void aHostileValueIsQuotedAsExpectedOrRefused(HostileValue row) {
        assertThat(CmdArgument.of(row.value())).isEqualTo(row.in("cmd"));
    }

    @Test
    void theTableHoldsBothKinds() {
        assertThat(hostile())
                .anyMatch(row -> row.in("cmd").isEmpty())
                .anyMatch(row -> row.in("cmd").isPresent());
    }

    @Test
    void backslashesBeforeTheClosingQuoteAreDoubled() {
        assertThat(CmdArgument.of("C:\\a\\")).contains("\"C:\\a\\\\\"");
    }

    @Test
    void aNameWithADoubleQuoteIsRefused() {
        assertThat(CmdArgument.of("a\" & calc & \"")).isEmpty();
    }
}
