package outward.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Random texts: the readers and their slow twins take the same ones and read the same numbers. */
class RandomTextTest {
    private static final int TEXTS = 100_000;

    @Test
    void readersAgreeWithTheirSlowTwins() {
        RandomText texts = new RandomText(20130322);
        int accepted = 0;
        for (int count = 0; count < TEXTS; count++) {
            String text = texts.next();
            Optional<BigInteger> ipv6 = read(text, Ipv6::parse).map(Numbers::of);
            Optional<BigInteger> ipv4 = read(text, Ipv4::parse).map(Numbers::of);
            if (!ipv6.equals(SlowReader.ipv6(text)) || !ipv4.equals(SlowReader.ipv4(text))) {
                assertThat(ipv6).as("IPv6 in " + text).isEqualTo(SlowReader.ipv6(text));
                assertThat(ipv4).as("IPv4 in " + text).isEqualTo(SlowReader.ipv4(text));
            }
            accepted += ipv6.isPresent() || ipv4.isPresent() ? 1 : 0;
        }
        assertThat(accepted).as("enough of both").isBetween(TEXTS / 3, TEXTS * 2 / 3);
    }

    private static <A> Optional<A> read(String text, Function<String, A> reader) {
        try {
            return Optional.of(reader.apply(text));
        } catch (InvalidAddress refused) {
            return Optional.empty();
        }
    }
}
