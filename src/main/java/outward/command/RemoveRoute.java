package outward.command;

import outward.address.Ipv6;
import outward.address.Ipv6Prefix;

/** Takes back exactly one route: this prefix, on this interface, to this next hop (safety Y19). */
public record RemoveRoute(String interfaceAlias, Ipv6Prefix destination, Ipv6 nextHop) implements Command {}
