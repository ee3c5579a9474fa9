package outward.command;

import outward.address.Ipv6;

/** One step of a packet: the node that sends it on, the route it takes there, and the neighbour it is handed to. */
public record Hop(String node, RoutingEntry route, Ipv6 neighbour) {}
