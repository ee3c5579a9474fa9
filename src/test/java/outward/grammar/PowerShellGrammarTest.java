package outward.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The grammar sees what it must see, so that its silence about generated scripts means something. */
class PowerShellGrammarTest {
    private static final String BENIGN = "Get-NetRoute -NextHop 'x'";

    @Test
    void aSoundScriptHasNoErrors() {
        assertThat(PowerShellGrammar.parse("$a = 'b'\r\nGet-NetRoute -NextHop $a | Where-Object { $_.Name -ceq 'c' }"))
                .satisfies(tree -> assertThat(tree.errors()).isEmpty())
                .satisfies(tree -> assertThat(tree.shape()).contains("Get-NetRoute", "-ceq", "text"));
    }

    @Test
    void aBrokenScriptHasErrors() {
        assertThat(PowerShellGrammar.parse("if ($a { 'b' }").errors()).isNotEmpty();
    }

    @Test
    void stringsOfEveryFormHaveOneShape() {
        assertThat(PowerShellGrammar.parse(List.of(
                        BENIGN,
                        "Get-NetRoute -NextHop 'it''s'",
                        "Get-NetRoute -NextHop ('' + [char]0x2019 + 'a' + [char]0x000a)")))
                .extracting(PowerShellGrammar.Tree::shape)
                .containsOnly(PowerShellGrammar.parse(BENIGN).shape());
    }

    @Test
    void whatIsNoStringHasAnotherShape() {
        assertThat(PowerShellGrammar.parse(List.of(
                        "Get-NetRoute -NextHop ('' + (calc))",
                        "Get-NetRoute -NextHop ('' + [int]0x0001)",
                        "Get-NetRoute -NextHop \"$(calc)\"",
                        "Get-NetRoute -NextHop 'x' # y",
                        "Get-NetRoute -Gateway 'x'")))
                .extracting(PowerShellGrammar.Tree::shape)
                .doesNotContain(PowerShellGrammar.parse(BENIGN).shape());
    }

    @Test
    void aSmartQuoteThatEndsAStringChangesTheShape() {
        String naive = "Get-NetRoute -NextHop 'x\u2019; calc; \u2018y'";
        assertThat(PowerShellGrammar.parse(naive).shape())
                .isNotEqualTo(PowerShellGrammar.parse(BENIGN).shape());
    }

    @Test
    void aByteThatIsAQuoteInTheAnsiCodePageChangesTheShape() {
        String naive = "Get-NetRoute -NextHop 'x\u0152; calc #'";
        assertThat(PowerShellGrammar.parse(naive).shape())
                .isEqualTo(PowerShellGrammar.parse(BENIGN).shape());
        assertThat(PowerShellGrammar.parse(PowerShellGrammar.readAsAnsi(naive)).shape())
                .isNotEqualTo(PowerShellGrammar.parse(BENIGN).shape());
    }
}
