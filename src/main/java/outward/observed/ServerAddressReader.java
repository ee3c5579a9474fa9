package outward.observed;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import outward.address.Ipv4Interface;
import outward.address.Ipv6;
import outward.design.SiteFacts;
import outward.directaccess.InternalAddress;
import outward.observed.text.Words;

/** The server's own addresses on the intranet: the one that hosts point at, with its length, and its IPv4 address. */
final class ServerAddressReader {
    private static final String NAME = "IPAddress";
    /** The subnet and the identifier of the address that DirectAccess gives itself, :3333::1 (facts P6). */
    private static final long SUBNET = 0x3333;

    private static final long IDENTIFIER = 1;
    /** The lengths that were seen on servers (facts P7). */
    private static final List<Integer> LENGTHS = List.of(64, 128);

    private final Printout printout;
    private final Draft draft;
    private final List<AddressRow> rows;

    ServerAddressReader(Printout printout, Draft draft, List<AddressRow> rows) {
        this.printout = printout;
        this.draft = draft;
        this.rows = rows;
    }

    /** Looks for the address that is recorded for the site, else for :3333::1. */
    void read(Optional<SiteFacts> known) {
        Optional<Ipv6> recorded = known.flatMap(k -> Optional.ofNullable(k.serverAddress()));
        List<AddressRow> found = rows.stream()
                .filter(r -> r.ipv6() != null && recorded.map(r.ipv6()::equals).orElse(isDirectAccess(r.ipv6())))
                .toList();
        List<Ipv6> addresses = found.stream()
                .map(AddressRow::ipv6)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (addresses.size() == 1 && found.stream().allMatch(AddressRow::isInUse)) {
            observe(addresses.get(0), found);
        } else {
            mind(recorded, found);
        }
        draft.observed(SiteField.SERVER_INTERNAL_IPV4, internalIpv4());
    }

    private static boolean isDirectAccess(Ipv6 address) {
        return address.low() == IDENTIFIER
                && (address.high() & 0xffff) == SUBNET
                && InternalAddress.refusal(address).isEmpty();
    }

    private void observe(Ipv6 address, List<AddressRow> found) {
        String from = found.get(0).from();
        List<Integer> lengths =
                found.stream().map(AddressRow::length).distinct().toList();
        draft.observed(SiteField.SERVER_ADDRESS, Optional.of(new Found<>(address, from)));
        if (lengths.size() == 1 && LENGTHS.contains(lengths.get(0))) {
            draft.observed(SiteField.SERVER_PREFIX_LENGTH, Optional.of(new Found<>(lengths.get(0), from)));
        } else {
            draft.caution(
                    NAME, "%s has the length %s; a /64 or a /128 was expected.".formatted(address, lengths), from);
        }
    }

    private void mind(Optional<Ipv6> recorded, List<AddressRow> found) {
        if (!found.isEmpty()) {
            draft.caution(
                    NAME,
                    "The server's address is not in use or not certain: " + found,
                    found.get(0).from());
        } else if (recorded.isPresent() && rows.stream().anyMatch(r -> r.ipv6() != null)) {
            draft.caution(
                    NAME,
                    "%s, recorded as the server's address, is not among its addresses.".formatted(recorded.get()),
                    rows.get(0).from());
        }
    }

    /** The only IPv4 address of the internal adapter; which of several it is would be a guess. */
    private Optional<Found<Ipv4Interface>> internalIpv4() {
        Optional<String> internal = printout.oneSurelyWhole(Printed.DIRECT_ACCESS, "InternalInterface", Words::text)
                .map(Found::value);
        List<Found<Ipv4Interface>> found = rows.stream()
                .filter(r -> r.isInUse() && internal.equals(Optional.of(r.alias())))
                .flatMap(r ->
                        Stream.ofNullable(r.ipv4()).map(a -> new Found<>(new Ipv4Interface(a, r.length()), r.from())))
                .distinct()
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
