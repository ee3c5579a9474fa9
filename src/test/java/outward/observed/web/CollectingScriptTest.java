package outward.observed.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import outward.domain.Cmdlets;
import outward.grammar.PowerShellGrammar;

/** What holds for the collecting script, as for the scripts of a runbook. */
class CollectingScriptTest {
    private static final String SCRIPT = CollectingScript.text();
    private static final String CODE = SCRIPT.replaceAll("(?m)^\\s*#.*$", "");
    private static final Pattern CMDLET = Pattern.compile("\\b[A-Z][A-Za-z]+-[A-Z][A-Za-z0-9]+\\b");

    @Test
    void itIsPowerShell() {
        assertThat(PowerShellGrammar.parse(SCRIPT).errors()).isEmpty();
    }

    @Test
    void everyCmdletAndParameterIsInMicrosoftsReference() {
        assertThat(Cmdlets.unknownIn(CODE)).isEmpty();
    }

    @Test
    void itOnlyReads() {
        assertThat(CMDLET.matcher(CODE).results().map(match -> match.group()).distinct())
                .containsExactlyInAnyOrder(
                        "Set-StrictMode",
                        "New-Object",
                        "Get-NetIPAddress",
                        "Get-NetRoute",
                        "Get-NetIPInterface",
                        "Get-ItemProperty",
                        "ForEach-Object",
                        "ConvertTo-Json",
                        "Invoke-Command");
    }

    @Test
    void itIsAsciiWithLineEndsOfWindows() {
        assertThat(SCRIPT.chars()).allMatch(unit -> unit == '\r' || unit == '\n' || (unit >= ' ' && unit <= '~'));
        assertThat(SCRIPT.replace("\r\n", "")).doesNotContain("\r", "\n");
        assertThat(SCRIPT).startsWith("# outward-collect.ps1").contains("neither was run on Windows");
    }
}
