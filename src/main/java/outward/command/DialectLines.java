package outward.command;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import outward.design.Route;

/** One dialect's lines for hosts with equal routes: the address goes in first and comes out last. */
final class DialectLines {
    private final CommandWriter writer;
    private final List<String> additions;
    private final List<String> removals;

    DialectLines(CommandWriter writer, List<Route> routes) {
        this.writer = writer;
        additions = routes.stream()
                .map(route -> writer.addRoute(route.destination(), route.nextHop()))
                .toList();
        removals = new ArrayList<>(routes.stream()
                .map(route -> writer.removeRoute(route.destination(), route.nextHop()))
                .toList());
        Collections.reverse(removals);
    }

    List<String> setUp(String address, int prefixLength) {
        List<String> lines = new ArrayList<>(additions.size() + 1);
        lines.add(writer.addAddress(address, prefixLength));
        lines.addAll(additions);
        return lines;
    }

    List<String> backOut(String address) {
        List<String> lines = new ArrayList<>(removals.size() + 1);
        lines.addAll(removals);
        lines.add(writer.removeAddress(address));
        return lines;
    }
}
