package outward.observed.host;

import org.jspecify.annotations.Nullable;
import outward.address.Ipv6;
import outward.address.Ipv6Range;

/** An IPv6 address of an interface with what was shown of it, null for what was not: netsh and ipconfig show no length. */
public record SeenAddress(
        Ipv6 address,
        @Nullable Integer prefixLength,
        OnInterface on,
        @Nullable Origin origin,
        @Nullable DadState state,
        @Nullable Boolean skipAsSource,
        @Nullable Lifetime valid,
        @Nullable Lifetime preferred,
        @Nullable Store store,
        Where where)
        implements Seen {

    public boolean isLinkLocal() {
        return Ipv6Range.LINK_LOCAL.prefix().contains(address);
    }

    SeenAddress on(OnInterface other) {
        return new SeenAddress(
                address, prefixLength, other, origin, state, skipAsSource, valid, preferred, store, where);
    }
}
