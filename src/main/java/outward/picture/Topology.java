package outward.picture;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import outward.design.Frame;
import outward.design.HostLine;

/**
 * Who reaches whom by the design of a site, from the clients on the Internet to the management hosts.
 *
 * @param link the link of the server's internal adapter
 * @param router the router of that link where the plan names one; null where it does not
 * @param hosts some of them
 * @param more how many hosts are not drawn
 */
public record Topology(
        List<Entry> entries, Box link, @Nullable Box router, List<Station> hosts, int more) {
    /** How many hosts a picture shows. */
    public static final int HOSTS = 6;

    public Topology {
        entries = List.copyOf(entries);
        hosts = List.copyOf(hosts);
    }

    /** The picture of this frame with the first of these hosts, of which there are so many in all. */
    public static Topology of(Frame frame, List<HostLine> hosts, int all) {
        List<HostLine> shown = hosts.stream().limit(HOSTS).toList();
        Walked walked = Walked.of(frame, shown);
        return new Topology(
                new Entries(frame, walked).all(),
                Intranet.link(frame),
                Intranet.router(frame),
                shown.stream().map(host -> Stations.of(frame, host, walked)).toList(),
                all - shown.size());
    }

    /** All that is drawn, in sentences; the last one counts the hosts that are not. */
    public List<String> words() {
        return Stream.of(
                        entries.stream().flatMap(Entry::words),
                        Stream.of(link.words() + "."),
                        Optional.ofNullable(router).map(box -> box.words() + ".").stream(),
                        hosts.stream().map(host -> host.box().words() + "."),
                        rest().map(words -> words + ".").stream())
                .flatMap(sentences -> sentences)
                .toList();
    }

    /** That further hosts are not drawn. */
    Optional<String> rest() {
        return more == 0
                ? Optional.empty()
                : Optional.of(more == 1 ? "And 1 more host" : "And " + more + " more hosts");
    }

    /** What the packet walk finds broken, host by host. */
    public List<String> broken() {
        return hosts.stream().flatMap(host -> host.broken().stream()).toList();
    }
}
