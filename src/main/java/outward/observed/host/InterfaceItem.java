package outward.observed.host;

import java.util.List;
import java.util.Optional;
import outward.observed.text.Words;

/** An object of Get-NetIPInterface, or an interface that netsh prints in detail. */
final class InterfaceItem {
    private InterfaceItem() {}

    static Optional<List<Seen>> seen(Item item, Command command) {
        boolean one = item.hasAny("interfaceindex", "ifindex", "interfacealias")
                && item.hasAny(
                        "forwarding",
                        "advertising",
                        "connectionstate",
                        "dhcp",
                        "routerdiscovery",
                        "nlmtubytes",
                        "nlmtu",
                        "weakhostsend",
                        "weakhostreceive",
                        "automaticmetric",
                        "advertisedefaultroute");
        OnInterface on = ItemWords.on(item);
        if (!one || on.equals(OnInterface.UNKNOWN)) {
            return Optional.empty();
        }
        return Optional.of(command.isIpv4() ? List.of() : List.of(of(item, on, command, Source.GET_NET_IP_INTERFACE)));
    }

    static SeenInterface of(Item item, OnInterface on, Command command, Source source) {
        item.one("addressfamily", Words::text);
        return new SeenInterface(
                on,
                null,
                item.word(item.first("connectionstate", "state"), ItemWords.CONNECTION),
                item.word("forwarding", ItemWords.SWITCH),
                item.word("advertising", ItemWords.SWITCH),
                item.word("routerdiscovery", ItemWords.DISCOVERY),
                item.word(item.first("weakhostsend", "weakhostsends"), ItemWords.SWITCH),
                item.word(item.first("weakhostreceive", "weakhostreceives"), ItemWords.SWITCH),
                item.one(item.first("interfacemetric", "metric"), Cells::metric).orElse(null),
                item.word("dhcp", ItemWords.SWITCH),
                item.word("advertisedefaultroute", ItemWords.SWITCH),
                item.word("ignoredefaultroutes", ItemWords.SWITCH),
                ItemWords.store(item, command),
                new Where(source, item.number()));
    }
}
