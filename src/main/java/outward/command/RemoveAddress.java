package outward.command;

import outward.address.Ipv6;

/** Takes one address from one interface; an interface never holds an address twice, so no length is needed. */
public record RemoveAddress(String interfaceAlias, Ipv6 address) implements Command {}
