package outward.observed.host;

import java.util.List;
import java.util.Optional;
import outward.address.Ipv6;
import outward.address.Ipv6Prefix;
import outward.observed.text.Words;

/** An object of Get-NetRoute, the second one of Find-NetRoute, or a route that netsh prints in detail. */
final class RouteItem {
    private RouteItem() {}

    static Optional<List<Seen>> seen(Item item, Command command) {
        Optional<Ipv6Prefix> destination = item.whole("destinationprefix", Words::prefix);
        boolean netsh = item.has("gatewayinterfacename");
        Optional<Ipv6> nextHop = item.whole(netsh ? "gatewayinterfacename" : "nexthop", Cells::nextHop);
        Optional<String> named = netsh && nextHop.isEmpty()
                ? item.whole("gatewayinterfacename", t -> Optional.of(t).filter(Cells::isName))
                : Optional.empty();
        if (destination.isEmpty() || (nextHop.isEmpty() && named.isEmpty())) {
            return Optional.empty();
        }
        OnInterface on = ItemWords.on(item);
        OnInterface place = named.isPresent() ? new OnInterface(on.index(), named.get()) : on;
        return Optional.of(List.of(route(destination.get(), nextHop, place, item, command)));
    }

    private static SeenRoute route(
            Ipv6Prefix destination, Optional<Ipv6> nextHop, OnInterface on, Item item, Command command) {
        item.one("addressfamily", Words::text);
        item.one("state", Words::text);
        item.one("validlifetime", Lifetime::of);
        item.one("preferredlifetime", Lifetime::of);
        item.one(item.first("interfacemetric", "ifmetric"), Cells::metric);
        Source source = command.says("find-netroute") ? Source.FIND_NET_ROUTE : Source.GET_NET_ROUTE;
        return new SeenRoute(
                destination,
                nextHop.filter(h -> !h.equals(PowerShellRouteRow.UNSPECIFIED)).orElse(null),
                on,
                item.one(item.first("routemetric", "metric"), Cells::metric).orElse(null),
                item.word("publish", ItemWords.PUBLISH),
                ItemWords.store(item, command),
                item.word(item.first("protocol", "type"), ItemWords.PROTOCOLS),
                new Where(item.has("gatewayinterfacename") ? Source.NETSH : source, item.number()));
    }
}
