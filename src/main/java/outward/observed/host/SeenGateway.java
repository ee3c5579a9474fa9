package outward.observed.host;

import org.jspecify.annotations.Nullable;
import outward.address.Ipv6;

/** A default gateway that ipconfig lists under an interface; null for the on-link one that it prints as {@code ::}. */
public record SeenGateway(@Nullable Ipv6 address, OnInterface on, Where where) implements Seen {}
