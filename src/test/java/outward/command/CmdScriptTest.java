package outward.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CmdScriptTest {
    @Test
    void theFileStopsAtTheFirstLineThatFails() {
        assertThat(CmdScript.of(List.of("netsh one", "netsh two"))).isEqualTo("""
                        @echo off
                        setlocal DisableDelayedExpansion
                        netsh one
                        if errorlevel 1 (set "failed=1" & goto failed)
                        netsh two
                        if errorlevel 1 (set "failed=2" & goto failed)
                        echo All 2 commands succeeded.
                        exit /b 0
                        :failed
                        echo Command %failed% of 2 failed. Those before it succeeded, those after it were not run.
                        exit /b 1
                        """.replace("\n", "\r\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\rb", "B\u00fcro", "a\tb", "\ufeff", "a\u0000"})
    void aLineThatIsNotOneLineOfPrintableAsciiIsABug(String line) {
        assertThatThrownBy(() -> new ScriptText().line(line)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aTextBlockBecomesLinesThatEndInCrLf() {
        assertThat(new ScriptText().lines("""
                $a = 1

                $b = 2
                """)).hasToString("$a = 1\r\n\r\n$b = 2\r\n");
    }
}
