package outward.address;

/** What an address field wants: its name in a sentence, an example of what is accepted, and its size. */
enum AddressForm {
    IPV4("an IPv4 address", "four decimal numbers from 0 to 255 with dots between, such as 10.2.16.10", 32),
    IPV4_PREFIX("an IPv4 prefix", "a network and its length from 0 to 32, such as 10.2.16.0/24", 32),
    IPV4_INTERFACE("an IPv4 address with its length", "the address and the length, such as 10.2.16.5/24", 32),
    IPV6("an IPv6 address", "hexadecimal groups with colons between, such as fd78:9f7e:c716:3333::10", 128),
    IPV6_PREFIX("an IPv6 prefix", "a network and its length from 0 to 128, such as fd78:9f7e:c716::/48", 128),
    INTERFACE_ID("an interface identifier", "one to four hexadecimal groups, such as 10 or a02:100a", 64);

    final String noun;
    final String accepted;
    final int bits;

    AddressForm(String noun, String accepted, int bits) {
        this.noun = noun;
        this.accepted = accepted;
        this.bits = bits;
    }

    InvalidAddress refuse(String input, String reason) {
        return new InvalidAddress(input, reason, this);
    }
}
