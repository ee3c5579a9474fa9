package outward.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import outward.domain.HostileValue;

class PowerShellLiteralTest {
    static List<HostileValue> hostile() {
        return HostileValue.rendered("ps1");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void aHostileValueBecomesTheExpectedExpression(HostileValue row) {
        assertThat(PowerShellLiteral.of(row.value())).isEqualTo(row.in("ps1").orElseThrow());
    }

    @Test
    void theTableHoldsRows() {
        assertThat(hostile()).hasSizeGreaterThan(90);
    }

    @Test
    void anEmptyValueIsAnEmptyString() {
        assertThat(PowerShellLiteral.of("")).isEqualTo("''");
    }

    @Test
    void aByteThatAnotherCodePageReadsAsAQuoteIsANumber() {
        // U+0152 is C5 92 in UTF-8, and 92 is a closing quote in Windows-1252
        assertThat(PowerShellLiteral.of("x\u0152; calc #")).isEqualTo("('' + 'x' + [char]0x0152 + '; calc #')");
    }

    @Test
    void theFirstAndLastPrintableCharactersStandAsTheyAre() {
        assertThat(PowerShellLiteral.of(" ~")).isEqualTo("' ~'");
        assertThat(PowerShellLiteral.of("\u001f\u007f")).isEqualTo("('' + [char]0x001f + [char]0x007f)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "\ud800", "a\udc00b", "\udc00\ud800"})
    void whatIsNoTextIsRefused(String value) {
        assertThat(PowerShellLiteral.refusal(value)).isPresent();
        assertThatThrownBy(() -> PowerShellLiteral.of(value)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aWholeSurrogatePairIsNotRefused() {
        assertThat(PowerShellLiteral.refusal("\ud83d\ude00")).isEmpty();
    }
}
