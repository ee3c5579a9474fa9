package outward.command;

import static org.assertj.core.api.Assertions.assertThat;
import static outward.command.WalkFixture.address;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import outward.domain.HostileValue;
import outward.grammar.PowerShellGrammar;
import outward.grammar.PowerShellGrammar.Tree;

/** Written lines are PowerShell, and no interface name changes what they are, in whichever code page they are read. */
class PowerShellShapeTest {
    private static final AddAddress ADDRESS = new AddAddress("LAN", address("2002:836b:2:3333::10"), 64);
    private static final AddRoute ROUTE =
            new AddRoute("LAN", WalkFixture.TEREDO.clientPrefix(), address("2002:836b:2:3333::1"));

    static Stream<Command> everyKind() {
        return Stream.of(ADDRESS, ADDRESS.undo(), ROUTE, ROUTE.undo());
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void everyLineIsPowerShell(Command command) {
        assertThat(PowerShellGrammar.parse(PowerShellWriter.forInterface("LAN").line(command))
                        .errors())
                .isEmpty();
    }

    @Test
    void hostileNamesKeepTheShapeOfTheBenignLine() {
        Tree benign = PowerShellGrammar.parse(route("LAN"));
        List<String> hostile = HostileValue.rendered("ps1").stream()
                .map(row -> route(row.value()))
                .flatMap(line -> Stream.of(line, PowerShellGrammar.readAsAnsi(line)))
                .toList();
        assertThat(hostile).hasSizeGreaterThan(180);
        assertThat(PowerShellGrammar.parse(hostile)).containsOnly(benign);
    }

    private static String route(String alias) {
        return PowerShellWriter.forInterface(alias).addRoute(ROUTE.destination(), ROUTE.nextHop());
    }
}
