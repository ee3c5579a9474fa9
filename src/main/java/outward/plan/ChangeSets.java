package outward.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import outward.design.Frame;
import outward.design.HostLine;

/** Compares designs. */
public final class ChangeSets {
    private ChangeSets() {}

    /** The difference between two frames and the hosts that are known to be concerned. */
    public static ChangeSet between(@Nullable Frame before, Frame after, List<HostChange> hosts) {
        return new ChangeSet(FrameValues.changes(before, after), hosts);
    }

    /** The difference between any two plans of a site, in the order of the later one, removed hosts last. */
    public static ChangeSet between(Plan before, Plan after) {
        Map<UUID, HostLine> left = before.design().hosts().stream()
                .collect(Collectors.toMap(
                        HostLine::id, Function.identity(), (a, b) -> a, LinkedHashMap<UUID, HostLine>::new));
        List<HostChange> hosts = new ArrayList<>();
        for (HostLine line : after.design().hosts()) {
            hosts.add(new HostChange(left.remove(line.id()), line));
        }
        left.values().forEach(line -> hosts.add(new HostChange(line, null)));
        return between(before.frame(), after.frame(), hosts);
    }
}
