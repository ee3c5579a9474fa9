package outward.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the text, a reader of PowerShell strings, or of a cmd line, gets back exactly that text. */
class QuotingFuzzTest {
    private static final int TRIES = 50_000;

    @Property(tries = TRIES)
    void powerShellReadsTheValueBack(@ForAll("anyText") String value) {
        String literal = PowerShellLiteral.of(value);
        assertThat(PowerShellStrings.valueOf(literal)).contains(value);
        assertThat(literal).matches("[ -~]*");
    }

    @Property(tries = TRIES)
    void aCodePageDoesNotChangeTheLiteral(@ForAll("anyText") String value) {
        byte[] file = PowerShellLiteral.of(value).getBytes(StandardCharsets.UTF_8);
        assertThat(PowerShellStrings.valueOf(new String(file, Charset.forName("windows-1252"))))
                .contains(value);
    }

    @Property(tries = TRIES)
    void aProgramGetsTheCmdArgumentBack(@ForAll("anyText") String value) {
        CmdArgument.of(value)
                .ifPresent(argument -> assertThat(CmdLine.arguments("netsh interface=" + argument + " x=1"))
                        .containsExactly("netsh", "interface=" + value, "x=1"));
    }

    @Property(tries = TRIES)
    void everyPrintableTextWithoutADoubleQuoteIsCarried(@ForAll("printable") String value) {
        assertThat(CmdArgument.of(value)).isPresent();
        assertThat(CmdLine.arguments(CmdArgument.of(value).orElseThrow())).containsExactly(value);
    }

    @Example
    void doublingTheApostropheAloneIsRefuted() {
        assertThat(PowerShellStrings.valueOf("'" + "x\u2019; calc; \u2018y".replace("'", "''") + "'"))
                .isEmpty();
    }

    @Example
    void quotesAloneAreRefutedInCmd() {
        assertThat(List.of("100% of 5%", "a\\", "a\" & calc & \""))
                .noneMatch(value -> CmdLine.arguments("\"" + value + "\"").equals(List.of(value)));
    }

    @Provide
    Arbitrary<String> anyText() {
        Arbitrary<Character> quotes = Arbitraries.of('\'', '"', '\u2018', '\u2019', '\u201a', '\u201b', '\u201c');
        Arbitrary<Character> special = Arbitraries.of('%', '\\', '$', '`', '\n', '\r', '(', '+', '\u0152', '=', ' ');
        Arbitrary<Character> any = Arbitraries.chars().range('\u0001', '\ud7ff');
        return Arbitraries.oneOf(
                        quotes, special, any, Arbitraries.chars().ascii().filter(unit -> unit != 0))
                .list()
                .ofMaxSize(40)
                .map(units -> units.stream().map(String::valueOf).reduce("", String::concat));
    }

    @Provide
    Arbitrary<String> printable() {
        Arbitrary<Character> likely = Arbitraries.of('%', '\\', '^', '&', '!', ' ', '\'', '=');
        return Arbitraries.oneOf(likely, Arbitraries.chars().range(' ', '~').filter(unit -> unit != '"'))
                .list()
                .ofMaxSize(30)
                .map(units -> units.stream().map(String::valueOf).reduce("", String::concat));
    }
}
