package outward.address;

import static org.assertj.core.api.Assertions.assertThat;

import inet.ipaddr.ipv6.IPv6Address;
import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

/** What holds for all addresses, computed a second time in whole numbers of any size. */
class AddressProperties {

    @Property
    void anIpv4AddressIsReadBackAsPrinted(@ForAll int bits) {
        Ipv4 address = new Ipv4(bits);

        assertThat(Ipv4.parse(address.toString())).isEqualTo(address);
        assertThat(address).hasToString(SlowPrinter.ipv4(Numbers.of(address)));
    }

    @Property
    void anIpv6AddressIsReadBackAsPrinted(@ForAll("addresses") Ipv6 address) {
        assertThat(Ipv6.parse(address.toString())).isEqualTo(address);
        assertThat(address).hasToString(SlowPrinter.ipv6(Numbers.of(address)));
        assertThat(address).hasToString(new IPv6Address(address.high(), address.low()).toCanonicalString());
    }

    @Property
    void addressesAreOrderedAsUnsignedNumbers(@ForAll("addresses") Ipv6 one, @ForAll("addresses") Ipv6 other) {
        assertThat(Integer.signum(one.compareTo(other)))
                .isEqualTo(Numbers.of(one).compareTo(Numbers.of(other)));
    }

    @Property
    void ipv4AddressesAreOrderedAsUnsignedNumbers(@ForAll int one, @ForAll int other) {
        assertThat(Integer.signum(new Ipv4(one).compareTo(new Ipv4(other))))
                .isEqualTo(Numbers.of(new Ipv4(one)).compareTo(Numbers.of(new Ipv4(other))));
    }

    @Property
    void aPrefixHoldsWhatLiesBetweenItsFirstAndLast(
            @ForAll("addresses") Ipv6 inside, @ForAll @IntRange(max = 128) int length, @ForAll("addresses") Ipv6 any) {
        Ipv6Prefix prefix = Ipv6Prefix.containing(inside, length);
        BigInteger first = Numbers.of(prefix.network());
        BigInteger offset = Numbers.of(any).subtract(first);

        assertThat(prefix.contains(inside)).isTrue();
        assertThat(first.mod(Numbers.size(128, length))).isZero();
        assertThat(prefix.contains(any)).isEqualTo(offset.signum() >= 0 && offset.compareTo(size(prefix)) < 0);
        assertThat(Ipv6Prefix.parse(prefix.toString())).isEqualTo(prefix);
    }

    @Property
    void prefixesOverlapWhenTheirIntervalsDo(@ForAll("prefixes") Ipv6Prefix one, @ForAll("prefixes") Ipv6Prefix other) {
        BigInteger start = Numbers.of(one.network()).max(Numbers.of(other.network()));
        BigInteger end = end(one).min(end(other));

        assertThat(one.overlaps(other)).isEqualTo(start.compareTo(end) < 0).isEqualTo(other.overlaps(one));
        assertThat(one.contains(other)).isEqualTo(start.equals(Numbers.of(other.network())) && end.equals(end(other)));
    }

    @Property
    void ipv4PrefixesHoldWhatLiesBetweenFirstAndLast(
            @ForAll int inside, @ForAll @IntRange(max = 32) int length, @ForAll int any) {
        Ipv4Prefix prefix = Ipv4Prefix.containing(new Ipv4(inside), length);
        BigInteger offset = Numbers.of(new Ipv4(any)).subtract(Numbers.of(prefix.network()));

        assertThat(prefix.contains(new Ipv4(inside))).isTrue();
        assertThat(prefix.contains(new Ipv4(any)))
                .isEqualTo(offset.signum() >= 0 && offset.compareTo(Numbers.size(32, length)) < 0);
        assertThat(Ipv4Prefix.parse(prefix.toString())).isEqualTo(prefix);
    }

    @Property
    void anIdentifierIsReadBackAsPrinted(@ForAll long bits) {
        assertThat(InterfaceId.parse(new InterfaceId(bits).toString())).isEqualTo(new InterfaceId(bits));
    }

    @Property
    void teredoIsDecodedAsEncoded(
            @ForAll int server,
            @ForAll @IntRange(max = 0xffff) int flags,
            @ForAll @IntRange(max = 0xffff) int port,
            @ForAll int client) {
        Teredo teredo = new Teredo(new Ipv4(server), flags, port, new Ipv4(client));

        assertThat(Teredo.decode(teredo.encode())).contains(teredo);
        assertThat(Teredo.prefix(teredo.server()).contains(teredo.encode())).isTrue();
    }

    /** Groups are often zero or all ones, so that runs, borders and signs are met. */
    @Provide
    Arbitrary<Ipv6> addresses() {
        Arbitrary<Long> group = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(0L)),
                Tuple.of(1, Arbitraries.of(1L, 0x8000L, 0xffffL)),
                Tuple.of(2, Arbitraries.longs().between(0, 0xffff)));
        Arbitrary<Long> half =
                group.list().ofSize(4).map(groups -> groups.stream().reduce(0L, (a, b) -> (a << 16) | b));
        return Combinators.combine(half, half).as(Ipv6::new);
    }

    /** Close together, so that one often lies in the other. */
    @Provide
    Arbitrary<Ipv6Prefix> prefixes() {
        return Combinators.combine(addresses(), Arbitraries.integers().between(0, 128), Arbitraries.of(0L, 3L, -1L))
                .as((address, length, mask) ->
                        Ipv6Prefix.containing(new Ipv6(address.high() & mask, address.low() & mask), length));
    }

    private static BigInteger size(Ipv6Prefix prefix) {
        return Numbers.size(128, prefix.length());
    }

    private static BigInteger end(Ipv6Prefix prefix) {
        return Numbers.of(prefix.network()).add(size(prefix));
    }
}
