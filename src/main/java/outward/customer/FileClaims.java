package outward.customer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import outward.address.Ipv6Prefix;
import outward.answer.WrongInput;
import outward.design.Prefixes;
import outward.design.Sourced;

/** What the sites of one customer plan with, kept apart as the database keeps it apart (store: PrefixClaims). */
final class FileClaims {
    private static final String MANAGE_OUT = "manage-out";

    private record Claimed(Site site, List<PrefixClaim> claims, List<Ipv6Prefix> internal) {}

    private final List<Claimed> claimed = new ArrayList<>();

    /** Claims a site's prefixes; refuses those that collide with what was claimed before. */
    void claim(Site site, Prefixes prefixes) {
        List<PrefixClaim> claims = PrefixClaim.of(prefixes);
        List<Ipv6Prefix> internal =
                prefixes.internal().stream().map(Sourced::value).toList();
        claims.forEach(claim -> claimed.forEach(other -> refuseOverlap(site, claim, other)));
        claimed.stream()
                .filter(other -> !other.site().deployment().equals(site.deployment()))
                .forEach(other -> refuseMixed(claims, internal, other));
        claimed.add(new Claimed(site, claims, internal));
    }

    private static void refuseOverlap(Site site, PrefixClaim claim, Claimed other) {
        boolean hosts = claim.kind().equals(MANAGE_OUT);
        if (hosts && other.site().deployment().equals(site.deployment())) {
            return;
        }
        other.claims().stream()
                .filter(c -> c.kind().equals(MANAGE_OUT) == hosts && c.prefix().overlaps(claim.prefix()))
                .findFirst()
                .ifPresent(c -> {
                    throw claim.refusal("the prefix of " + named(other, c.prefix()));
                });
    }

    /** The intranet of one deployment is none of the clients of another (facts P27). */
    private static void refuseMixed(List<PrefixClaim> claims, List<Ipv6Prefix> internal, Claimed other) {
        clients(other.claims()).stream()
                .filter(p -> internal.stream().anyMatch(p::contains))
                .findFirst()
                .ifPresent(p -> {
                    throw WrongInput.at(
                            "internalPrefixes",
                            "An internal prefix lies in the client prefix of " + named(other, p)
                                    + "; enter one that is apart.");
                });
        for (PrefixClaim claim : claims) {
            Optional<Ipv6Prefix> inside =
                    other.internal().stream().filter(claim.prefix()::contains).findFirst();
            if (!claim.kind().equals(MANAGE_OUT) && inside.isPresent()) {
                throw claim.refusal("an internal prefix of " + named(other, inside.get()));
            }
        }
    }

    private static List<Ipv6Prefix> clients(List<PrefixClaim> claims) {
        return claims.stream()
                .filter(c -> !c.kind().equals(MANAGE_OUT))
                .map(PrefixClaim::prefix)
                .toList();
    }

    private static String named(Claimed other, Ipv6Prefix prefix) {
        return other.site().name() + " (" + prefix + ")";
    }
}
