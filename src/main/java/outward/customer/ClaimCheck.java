package outward.customer;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import outward.address.Ipv6;
import outward.answer.FieldErrors;
import outward.design.Frame;
import outward.directaccess.HostIdentifiers;

/** Whether the identifiers that hosts ask for may be theirs. */
final class ClaimCheck {
    private final Addresses addresses;
    private final Clock clock;

    ClaimCheck(Addresses addresses, Clock clock) {
        this.addresses = addresses;
        this.clock = clock;
    }

    /**
     * Notes an error for each claim that cannot be; a wish that cannot be is left out without one. Answers the claims
     * that can be.
     */
    List<Claim> check(SiteRef site, Frame frame, List<Claim> claims, Place place, FieldErrors errors) {
        List<Ipv6> fresh =
                claims.stream().filter(c -> !c.isKept()).map(Claim::address).toList();
        Set<Ipv6> held = addresses.held(site.customer(), fresh);
        Map<Ipv6, UUID> resting = addresses.resting(site.customer(), fresh, clock.instant());
        Set<Ipv6> servers = ServerAddresses.of(frame);
        Set<Ipv6> seen = new HashSet<>();
        List<Claim> granted = new ArrayList<>();
        for (Claim claim : wishesLast(claims)) {
            Optional<String> refusal = refusal(claim, servers, seen, held, resting);
            if (refusal.isEmpty()) {
                granted.add(claim);
            } else if (!claim.isWish()) {
                errors.add(place.at(claim.index()) + claim.placing().field(), refusal.get());
            }
        }
        return granted;
    }

    private static List<Claim> wishesLast(List<Claim> claims) {
        return claims.stream().sorted(Comparator.comparing(Claim::isWish)).toList();
    }

    private static Optional<String> refusal(
            Claim claim, Set<Ipv6> servers, Set<Ipv6> seen, Set<Ipv6> held, Map<Ipv6, UUID> resting) {
        Ipv6 address = claim.address();
        Optional<String> reserved = HostIdentifiers.refusal(claim.id());
        if (reserved.isPresent()) {
            return reserved;
        }
        if (servers.contains(address)) {
            return Optional.of(address + " belongs to the DirectAccess server.");
        }
        if (!seen.add(address)) {
            return Optional.of(address + " is asked for twice.");
        }
        if (claim.isKept()) {
            return Optional.empty();
        }
        if (held.contains(address)) {
            return Optional.of(address + " is held by another host.");
        }
        UUID before = resting.getOrDefault(address, claim.placing().id());
        return !before.equals(claim.placing().id())
                ? Optional.of(address + " was given back lately and still rests; choose another.")
                : Optional.empty();
    }
}
