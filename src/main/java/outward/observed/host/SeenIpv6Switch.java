package outward.observed.host;

/** The registry value DisabledComponents, by which parts of IPv6 are switched off (facts F6); 0 is none. */
public record SeenIpv6Switch(int bits, Where where) implements Seen {}
