package outward.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import outward.address.Ipv6;
import outward.command.Adapter;
import outward.command.AdapterAddress;
import outward.command.DirectAccessServer;
import outward.command.Forwarding;
import outward.command.Node;
import outward.command.RoutingEntry;
import outward.command.RoutingTable;

/** How plans are spoiled: the victim's netsh lines as text, the nodes around as they are described. */
final class Spoiling {
    private static final String NEXT_HOP = "nexthop=.*";

    private Spoiling() {}

    /** Changes the victim's lines in which the pattern is found; refuses, as a bug, to change nothing. */
    static void edit(PlanDraft draft, String pattern, String replacement) {
        List<String> right = draft.victim().lines;
        draft.victim().lines = right.stream()
                .map(line -> line.replaceFirst(pattern, replacement))
                .toList();
        if (draft.victim().lines.equals(right)) {
            throw new IllegalArgumentException("Nothing matches " + pattern + " in " + right);
        }
    }

    static void nextHop(PlanDraft draft, Ipv6 router) {
        edit(draft, NEXT_HOP, "nexthop=" + router);
    }

    static void also(PlanDraft draft, AdapterAddress other) {
        draft.victim().others = List.of(other);
    }

    static void leaveARouteOut(PlanDraft draft) {
        List<String> lines = new ArrayList<>(draft.victim().lines);
        lines.remove(1 + draft.random.nextInt(lines.size() - 1));
        draft.victim().lines = lines;
    }

    static void nextHopOfANeighbour(PlanDraft draft) {
        draft.addNeighbour(draft.unused(0x77));
        nextHop(draft, draft.unused(0x77));
    }

    /** The right lines, and those of the routes again with a neighbour as next hop and this change. */
    static void alsoByANeighbour(PlanDraft draft, UnaryOperator<String> change) {
        List<String> right = draft.victim().lines;
        nextHopOfANeighbour(draft);
        draft.victim().lines = Stream.concat(
                        right.stream(), draft.victim().lines.stream().skip(1).map(change))
                .toList();
    }

    static void silenceTheServer(PlanDraft draft) {
        draft.server(server -> silent(server, adapter -> true));
    }

    static void silenceTheTunnels(PlanDraft draft) {
        draft.server(server -> silent(server, adapter -> !isInternal(adapter.alias())));
    }

    static void takeTheWayBack(PlanDraft draft) {
        draft.server(server -> keeping(server, RoutingEntry::isOnLink));
    }

    static void forgetTheClients(PlanDraft draft) {
        draft.server(server -> keeping(server, entry -> isInternal(entry.adapterAlias())));
    }

    static void emptyTheRouters(PlanDraft draft) {
        draft.routers = draft.routers.stream()
                .map(router -> keeping(router, RoutingEntry::isOnLink))
                .toList();
    }

    private static boolean isInternal(String alias) {
        return alias.equals(DirectAccessServer.INTERNAL);
    }

    private static Node silent(Node node, Predicate<Adapter> which) {
        List<Adapter> adapters = node.adapters().stream()
                .map(own ->
                        which.test(own) ? new Adapter(own.alias(), own.link(), Forwarding.OFF, own.addresses()) : own)
                .toList();
        return new Node(node.name(), adapters, node.routes());
    }

    private static Node keeping(Node node, Predicate<RoutingEntry> which) {
        List<RoutingEntry> entries =
                node.routes().entries().stream().filter(which).toList();
        return new Node(node.name(), node.adapters(), new RoutingTable(entries));
    }

    static Node adding(Node node, RoutingEntry entry) {
        List<RoutingEntry> entries = new ArrayList<>(node.routes().entries());
        entries.add(entry);
        return new Node(node.name(), node.adapters(), new RoutingTable(entries));
    }
}
