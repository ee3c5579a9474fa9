package outward.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import outward.address.Ipv6;
import outward.address.Ipv6Prefix;

/** Whatever the netsh writer writes, the reader reads as the same command. */
class NetshRoundTripTest {
    @Property(tries = 5_000, edgeCases = EdgeCasesMode.NONE)
    void aWrittenCommandIsReadBack(@ForAll("commands") Command command) {
        String line =
                NetshWriter.forInterface(command.interfaceAlias()).orElseThrow().line(command);
        assertThat(line).matches("[ -~]+");
        assertThat(NetshReader.commands(List.of(line))).containsExactly(command);
    }

    @Provide
    Arbitrary<Command> commands() {
        return Combinators.combine(
                        names(),
                        addresses(),
                        addresses(),
                        Arbitraries.integers().between(1, 128))
                .flatAs((name, first, second, length) -> {
                    AddAddress address = new AddAddress(name, first, length);
                    AddRoute route = new AddRoute(name, Ipv6Prefix.containing(first, length), second);
                    return Arbitraries.of(address, address.undo(), route, route.undo());
                });
    }

    private static Arbitrary<Ipv6> addresses() {
        Arbitrary<Long> half = Arbitraries.oneOf(Arbitraries.longs(), Arbitraries.of(0L, 0x2002836b00023333L));
        return Combinators.combine(half, half).as(Ipv6::new);
    }

    private static Arbitrary<String> names() {
        return Arbitraries.strings()
                .withCharRange(' ', '~')
                .withChars('%', '\\', ' ')
                .ofMinLength(1)
                .ofMaxLength(20)
                .filter(name -> NetshName.refusal(name).isEmpty());
    }
}
