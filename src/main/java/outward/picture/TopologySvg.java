package outward.picture;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Draws a topology as inline SVG, from left to right: clients, entry points, the internal link with its router, hosts.
 * It has no style and no script of its own; its classes are given colours where it stands.
 */
public final class TopologySvg {
    private static final double MARGIN = 8;
    private static final double CAPTION = 24;
    private static final double SHORTEST_WAY = 112;
    private static final double RAIL = 24;
    private static final double BUS = 48;
    private static final double STUB = 36;
    private static final double NARROWEST = 150;

    private final Topology topology;
    private final Column clients;
    private final Column servers;
    private final Column intranet;
    private final SvgText svg = new SvgText();
    private double busTop = Double.MAX_VALUE;
    private double busBottom;

    private TopologySvg(Topology topology) {
        this.topology = topology;
        Stream<Box> lanes =
                topology.entries().stream().flatMap(e -> e.lanes().stream().map(Lane::clients));
        clients = Column.of(MARGIN, lanes, NARROWEST);
        Stream<Box> boxes = topology.entries().stream().map(Entry::server);
        servers = Column.of(
                clients.right() + way(),
                Stream.concat(boxes, Optional.ofNullable(topology.router()).stream()),
                NARROWEST);
        intranet = Column.of(servers.right() + BUS + STUB, inside().stream(), NARROWEST);
    }

    /** Long enough for what is said above it. */
    private double way() {
        return topology.entries().stream()
                .flatMap(entry -> entry.lanes().stream())
                .mapToDouble(lane -> Extent.title(lane.mark()) + 2 * Column.PADDING)
                .reduce(SHORTEST_WAY, Math::max);
    }

    /** The picture; {@code id} sets its identifiers apart from others on the page. */
    public static String of(Topology topology, String id) {
        return new TopologySvg(topology).draw(id);
    }

    private List<Box> inside() {
        return Stream.concat(
                        Stream.of(topology.link()), topology.hosts().stream().map(Station::box))
                .toList();
    }

    private String draw(String id) {
        double top = MARGIN + CAPTION;
        double left = leftHeight();
        double right =
                Column.height(inside()) + topology.rest().map(words -> CAPTION).orElse(0.0);
        svg.open(
                id,
                intranet.right() + MARGIN,
                top + Math.max(left, right) + MARGIN,
                "Topology: from the clients to the management hosts",
                String.join(" ", topology.words()));
        svg.words("caption", clients.left(), top - 10, "Internet");
        svg.words("caption", servers.left(), top - 10, "Servers and routers");
        svg.words("caption", intranet.left(), top - 10, "Internal network");
        drawEntries(top);
        drawIntranet(top);
        svg.line(Tone.PLAIN, bus(), busTop, bus(), busBottom);
        return svg.close();
    }

    private double bus() {
        return servers.right() + BUS;
    }

    private double leftHeight() {
        double entries = topology.entries().stream()
                .mapToDouble(entry -> height(entry) + Column.GAP)
                .sum();
        Box router = topology.router();
        return entries + (router == null ? -Column.GAP : Column.height(router));
    }

    private static double height(Entry entry) {
        double lanes = Column.height(entry.lanes().stream().map(Lane::clients).toList());
        return Math.max(lanes, Column.height(entry.server()));
    }

    /** Those on the link first, then the router, then those behind it. */
    private void drawEntries(double top) {
        double y = top;
        for (Entry entry : topology.entries()) {
            if (entry.onLink()) {
                toBus(servers.right(), y + Column.LINE, Tone.PLAIN);
                y = drawEntry(entry, y);
            }
        }
        Box router = topology.router();
        double from = y + Column.LINE;
        if (router != null) {
            servers.draw(svg, router, y, 0);
            toBus(servers.right(), from, Tone.PLAIN);
            y += Column.height(router) + Column.GAP;
        }
        for (Entry entry : topology.entries()) {
            if (!entry.onLink()) {
                behindRouter(y + Column.LINE, router == null ? y : from);
                y = drawEntry(entry, y);
            }
        }
    }

    /** Without a router in the plan the way to another link is not known. */
    private void behindRouter(double y, double from) {
        double rail = servers.right() + RAIL;
        Tone tone = topology.router() == null ? Tone.LOOK : Tone.PLAIN;
        svg.line(tone, servers.right(), y, rail, y, rail, from);
    }

    private double drawEntry(Entry entry, double top) {
        double height = height(entry);
        double y = top;
        for (Lane lane : entry.lanes()) {
            double middle = y + Column.height(lane.clients()) / 2;
            drawWay(lane, middle);
            clients.draw(svg, lane.clients(), y, 0);
            y += Column.height(lane.clients()) + Column.GAP;
        }
        servers.draw(svg, entry.server(), top, height);
        return top + height + Column.GAP;
    }

    private void drawWay(Lane lane, double y) {
        double middle = (clients.right() + servers.left()) / 2;
        svg.line(lane.tone(), clients.right(), y, servers.left(), y);
        if (lane.tone() == Tone.BAD) {
            svg.cross(middle, y);
        }
        svg.words("mark " + lane.tone().css(), middle, y - 8, lane.mark());
    }

    private void drawIntranet(double top) {
        double y = top;
        intranet.draw(svg, topology.link(), y, 0);
        toBus(intranet.left(), y + Column.LINE, topology.link().tone());
        y += Column.height(topology.link()) + Column.GAP;
        for (Station host : topology.hosts()) {
            toBus(intranet.left(), y + Column.LINE, host.onLink() ? host.box().tone() : Tone.LOOK);
            intranet.draw(svg, host.box(), y, 0);
            y += Column.height(host.box()) + Column.GAP;
        }
        double below = y;
        topology.rest().ifPresent(words -> svg.words("label", intranet.left() + Column.PADDING, below, words));
    }

    private void toBus(double from, double y, Tone tone) {
        svg.line(tone, from, y, bus(), y);
        busTop = Math.min(busTop, y);
        busBottom = Math.max(busBottom, y);
    }
}
