package outward.picture;

import java.util.List;
import java.util.stream.Stream;

/**
 * An entry point: its server or nodes, and the clients that come in there.
 *
 * @param onLink whether it is on the link of the site's own server; false = behind routers
 */
public record Entry(Box server, List<Lane> lanes, boolean onLink) {
    public Entry {
        lanes = List.copyOf(lanes);
    }

    Stream<String> words() {
        return Stream.concat(Stream.of(server.words() + "."), lanes.stream().map(Lane::words));
    }
}
