package outward.address;

import java.math.BigInteger;

/** Our values as whole numbers, for tests that compute in another way than the code. */
final class Numbers {

    private Numbers() {}

    static BigInteger of(Ipv4 address) {
        return new BigInteger(Integer.toUnsignedString(address.bits()));
    }

    static BigInteger of(Ipv6 address) {
        return of(address.high()).shiftLeft(64).add(of(address.low()));
    }

    static BigInteger of(long unsigned) {
        return new BigInteger(Long.toUnsignedString(unsigned));
    }

    /** How many addresses a network of that length holds, out of so many bits. */
    static BigInteger size(int bits, int length) {
        return BigInteger.ONE.shiftLeft(bits - length);
    }
}
