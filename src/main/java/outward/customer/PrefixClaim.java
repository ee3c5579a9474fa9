package outward.customer;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import outward.address.Ipv6Prefix;
import outward.answer.WrongInput;
import outward.design.Prefixes;
import outward.design.Provenance;
import outward.design.Sourced;

/**
 * A prefix that a site wants to itself: clients' prefixes within its customer, the manage-out one between deployments.
 *
 * @param field the one that a person would change: the entered one, or what the prefix was derived from
 */
public record PrefixClaim(String kind, Ipv6Prefix prefix, String field) {
    private static final String MANAGE_OUT = "manage-out";

    /** What a site with these prefixes claims; refuses client prefixes that overlap each other. */
    public static List<PrefixClaim> of(Prefixes prefixes) {
        List<PrefixClaim> claims = new ArrayList<>();
        add(claims, "ip-https", prefixes.ipHttps(), prefixes);
        add(claims, "teredo", prefixes.teredo(), prefixes);
        add(claims, "vpn", prefixes.vpn(), prefixes);
        add(claims, MANAGE_OUT, prefixes.manageOut(), prefixes);
        return claims;
    }

    private static void add(
            List<PrefixClaim> claims, String kind, @Nullable Sourced<Ipv6Prefix> prefix, Prefixes prefixes) {
        if (prefix == null) {
            return;
        }
        var claim = new PrefixClaim(kind, prefix.value(), field(kind, prefix, prefixes));
        claims.stream()
                .filter(other -> !kind.equals(MANAGE_OUT) && other.prefix.overlaps(claim.prefix))
                .findFirst()
                .ifPresent(other -> {
                    throw claim.refusal("the " + other.kind + " prefix " + other.prefix + " of this site");
                });
        claims.add(claim);
    }

    private static String field(String kind, Sourced<Ipv6Prefix> prefix, Prefixes prefixes) {
        if (prefix.provenance() == Provenance.DERIVED) {
            var organisation = prefixes.organisation();
            boolean typed = organisation != null && organisation.provenance() != Provenance.DERIVED;
            return typed && !kind.equals("teredo") ? "organisationPrefix" : "publicIpv4";
        }
        return kind.equals("vpn") ? "vpnPrefix" : "clientPrefix";
    }

    /** The refusal where it overlaps something else. */
    public WrongInput refusal(String other) {
        return WrongInput.at(
                field, "The " + kind + " prefix " + prefix + " overlaps " + other + "; enter one of its own.");
    }
}
