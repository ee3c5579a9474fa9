package outward.plan;

import java.util.List;
import java.util.stream.Stream;

/** The difference between two designs of a site: values of the frame, and hosts. What stays the same is left out. */
public record ChangeSet(List<FrameChange> frame, List<HostChange> hosts) {
    public ChangeSet {
        frame = List.copyOf(frame);
        hosts = hosts.stream().filter(h -> h.action() != Action.KEEP).toList();
    }

    /** Whether the two designs are equal. */
    public boolean isEmpty() {
        return frame.isEmpty() && hosts.isEmpty();
    }

    /** How many values and hosts are added, changed or removed. */
    public long count(Action action) {
        return Stream.concat(
                        frame.stream().map(FrameChange::action), hosts.stream().map(HostChange::action))
                .filter(a -> a == action)
                .count();
    }
}
