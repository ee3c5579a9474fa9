package outward.picture;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import outward.picture.Mark.Kind;

/**
 * Draws a topology from left to right: clients, entry points, the internal link with its router, hosts.
 */
public final class TopologyDrawing {
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
    private final Sketch sketch = new Sketch();
    private double busTop = Double.MAX_VALUE;
    private double busBottom;

    private TopologyDrawing(Topology topology) {
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

    /** The picture. */
    public static Drawing of(Topology topology) {
        return new TopologyDrawing(topology).draw();
    }

    private List<Box> inside() {
        return Stream.concat(
                        Stream.of(topology.link()), topology.hosts().stream().map(Station::box))
                .toList();
    }

    private Drawing draw() {
        double top = MARGIN + CAPTION;
        double left = leftHeight();
        double right =
                Column.height(inside()) + topology.rest().map(words -> CAPTION).orElse(0.0);
        caption(clients, top, "Internet");
        caption(servers, top, "Servers and routers");
        caption(intranet, top, "Internal network");
        drawEntries(top);
        drawIntranet(top);
        sketch.line(Tone.PLAIN, bus(), busTop, bus(), busBottom);
        return sketch.drawing(
                "Topology: from the clients to the management hosts",
                String.join(" ", topology.words()),
                intranet.right() + MARGIN,
                top + Math.max(left, right) + MARGIN);
    }

    private void caption(Column column, double top, String words) {
        sketch.words(Kind.CAPTION, Tone.PLAIN, column.left(), top - 10, words);
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
            servers.draw(sketch, router, y, 0);
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
        sketch.line(tone, servers.right(), y, rail, y, rail, from);
    }

    private double drawEntry(Entry entry, double top) {
        double height = height(entry);
        double y = top;
        for (Lane lane : entry.lanes()) {
            double middle = y + Column.height(lane.clients()) / 2;
            drawWay(lane, middle);
            clients.draw(sketch, lane.clients(), y, 0);
            y += Column.height(lane.clients()) + Column.GAP;
        }
        servers.draw(sketch, entry.server(), top, height);
        return top + height + Column.GAP;
    }

    private void drawWay(Lane lane, double y) {
        double middle = (clients.right() + servers.left()) / 2;
        sketch.line(lane.tone(), clients.right(), y, servers.left(), y);
        if (lane.tone() == Tone.BAD) {
            sketch.cross(middle, y);
        }
        sketch.words(Kind.MARK, lane.tone(), middle, y - 8, lane.mark());
    }

    private void drawIntranet(double top) {
        double y = top;
        intranet.draw(sketch, topology.link(), y, 0);
        toBus(intranet.left(), y + Column.LINE, topology.link().tone());
        y += Column.height(topology.link()) + Column.GAP;
        for (Station host : topology.hosts()) {
            toBus(intranet.left(), y + Column.LINE, host.onLink() ? host.box().tone() : Tone.LOOK);
            intranet.draw(sketch, host.box(), y, 0);
            y += Column.height(host.box()) + Column.GAP;
        }
        double below = y;
        topology.rest()
                .ifPresent(words -> sketch.label(intranet.left() + Column.PADDING, below, Label.of(words, Tone.PLAIN)));
    }

    private void toBus(double from, double y, Tone tone) {
        sketch.line(tone, from, y, bus(), y);
        busTop = Math.min(busTop, y);
        busBottom = Math.max(busBottom, y);
    }
}
