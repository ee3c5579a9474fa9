package outward.address;

import inet.ipaddr.AddressStringException;
import inet.ipaddr.AddressStringParameters.RangeParameters;
import inet.ipaddr.IPAddress;
import inet.ipaddr.IPAddressString;
import inet.ipaddr.IPAddressStringParameters;
import inet.ipaddr.IncompatibleAddressException;
import java.util.Optional;

/**
 * Reads one address through the IPAddress library. Its defaults take "" for loopback, "1" for 0.0.0.1 and 010 for
 * eight, besides wildcards, ranges, masks and zones: all of that is off here. It never asks a name service, because
 * the characters of a name never reach it.
 */
final class StrictReader {
    static final int LONGEST = "0000:0000:0000:0000:0000:0000:255.255.255.255".length();
    private static final IPAddressStringParameters STRICT = strict();

    private StrictReader() {}

    static Optional<IPAddress> read(String text) {
        if (text.length() > LONGEST || !text.chars().allMatch(StrictReader::belongsToAnAddress)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new IPAddressString(text, STRICT).toAddress());
        } catch (AddressStringException | IncompatibleAddressException refused) {
            return Optional.empty();
        }
    }

    private static boolean belongsToAnAddress(int unit) {
        return unit == ':' || unit == '.' || isHexadecimal(unit);
    }

    static boolean isHexadecimal(int unit) {
        return isDecimal(unit) || (unit >= 'a' && unit <= 'f') || (unit >= 'A' && unit <= 'F');
    }

    /** ASCII only: Character.isDigit and Integer.parseInt would take full-width digits too. */
    static boolean isDecimal(int unit) {
        return unit >= '0' && unit <= '9';
    }

    private static IPAddressStringParameters strict() {
        IPAddressStringParameters.Builder builder = new IPAddressStringParameters.Builder();
        builder.allowEmpty(false)
                .allowAll(false)
                .allowSingleSegment(false)
                .allowPrefix(false)
                .allowPrefixOnly(false)
                .allowMask(false)
                .allowWildcardedSeparator(false)
                .setRangeOptions(RangeParameters.NO_RANGE)
                .allow_inet_aton(false);
        builder.getIPv4AddressParametersBuilder().allowLeadingZeros(false).allowBinary(false);
        var ipv6 = builder.getIPv6AddressParametersBuilder();
        ipv6.allowZone(false).allowEmptyZone(false).allowBase85(false).allow_mixed_inet_aton(false);
        ipv6.allowBinary(false).allowUnlimitedLeadingZeros(false);
        ipv6.getEmbeddedIPv4AddressParametersBuilder().allowLeadingZeros(false).allowBinary(false);
        return builder.toParams();
    }
}
