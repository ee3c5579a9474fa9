package outward.observed.drift;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import outward.design.HostLine;
import outward.observed.Reading;
import outward.observed.ServerReport;
import outward.observed.Understood;
import outward.observed.host.HostReport;
import outward.observed.host.HostState;
import outward.observed.host.Listing;
import outward.observed.host.SeenCheck;
import outward.observed.host.SeenChoice;
import outward.observed.host.Unread;

/**
 * A text of a host or server beside what is expected of it.
 *
 * @param revision of the plan that it was held against
 * @param shown what the text shows the whole of: earlier findings about that no longer stand
 * @param signs what a host's text proves
 */
public record Examination(
        int revision, Reading reading, HostState state, List<Drift> drift, Set<Topic> shown, Signs signs) {
    public Examination {
        drift = List.copyOf(drift);
        shown = Set.copyOf(shown);
    }

    /** What a machine printed of which nothing is expected. */
    public static Examination ofNobody(String content) {
        HostState state = HostReport.read(content);
        return new Examination(0, reading(state, ConnectionText.read(content)), state, List.of(), Set.of(), Signs.NONE);
    }

    /** What a host printed. */
    public static Examination ofHost(String content, Expected expected, HostLine line) {
        HostState state = HostReport.read(content);
        List<Attempt> tries = ConnectionText.read(content);
        List<Drift> drift = HostDrift.of(expected, line, state, tries);
        boolean other = drift.stream().anyMatch(d -> d.code() == DriftCode.OTHER_COMPUTER);
        Signs signs = other ? Signs.NONE : Signs.of(expected, line, state, ConnectionDrift.last(line, tries));
        Set<Topic> shown = shown(state, drift);
        signs.seen().forEach(s -> addIf(shown, answer(s), s != Sign.ROUTES));
        return new Examination(expected.revision(), reading(state, tries), state, drift, shown, signs);
    }

    private static Topic answer(Sign sign) {
        return switch (sign) {
            case ROUTES -> Topic.ROUTES;
            case SERVER -> Topic.SERVER_ANSWER;
            case CLIENT_PING -> Topic.CLIENT_PING;
            case CLIENT_SESSION -> Topic.CLIENT_SESSION;
        };
    }

    private static Reading reading(HostState state, List<Attempt> tries) {
        List<String> unread = state.notUnderstood().stream()
                .map(Unread::text)
                .filter(line -> !ConnectionText.explains(line))
                .toList();
        return new Reading(told(state, tries), unread, List.of(), EmptyLists.of(state));
    }

    private static List<Understood> told(HostState state, List<Attempt> tries) {
        return Stream.concat(
                        Told.of(state).stream(),
                        tries.stream().map(Attempt::told).distinct())
                .toList();
    }

    /** What a server printed, read by both readers: a line that either understood is understood. */
    public static Examination ofServer(String content, Expected expected) {
        Reading read = ServerReport.read(content, expected.frame().facts());
        HostState state = HostReport.read(content);
        List<Drift> drift = ServerDrift.of(expected, read, state);
        Set<Topic> shown = shown(state, drift);
        if (shown.contains(Topic.COMPUTER)) {
            Look look = new Look(expected, state, new Drifts());
            addIf(shown, Topic.SERVER, !read.values().isEmpty());
            addIf(shown, Topic.INTERNAL_IPV4, !InternalAdapter.ipv4(look, read).isEmpty());
        }
        return new Examination(
                expected.revision(),
                together(read, state, ConnectionText.read(content)),
                state,
                drift,
                shown,
                Signs.NONE);
    }

    private static Reading together(Reading read, HostState state, List<Attempt> tries) {
        List<Understood> told = told(state, tries);
        List<Understood> all = new ArrayList<>(read.understood());
        for (Understood.Kind kind : Understood.Kind.values()) {
            List<Understood> more = told.stream().filter(u -> u.kind() == kind).toList();
            if (more.size() > read.said(kind).count()) {
                all.removeIf(u -> u.kind() == kind);
                all.addAll(more);
            }
        }
        Set<String> unread = new HashSet<>();
        state.notUnderstood().forEach(u -> unread.add(u.text().strip()));
        boolean all500 = state.notUnderstood().size() > 500;
        List<String> lines = read.notUnderstood().stream()
                .filter(l -> all500 || unread.contains(l.strip()))
                .filter(l -> !ConnectionText.explains(l))
                .toList();
        return new Reading(all, lines, read.values(), EmptyLists.of(state));
    }

    private static Set<Topic> shown(HostState state, List<Drift> drift) {
        Set<Topic> shown = EnumSet.noneOf(Topic.class);
        if (drift.stream().anyMatch(d -> d.code() == DriftCode.OTHER_COMPUTER)) {
            return shown;
        }
        shown.add(Topic.COMPUTER);
        for (Listing.Of of : Listing.Of.values()) {
            if (Look.showsAll(state, of)) {
                shown.add(topic(of));
            }
        }
        addIf(shown, Topic.KEPT_ADDRESSES, Look.showsKept(state, Listing.Of.ADDRESSES));
        addIf(shown, Topic.KEPT_ROUTES, Look.showsKept(state, Listing.Of.ROUTES));
        addIf(shown, Topic.CHOICE, !state.of(SeenChoice.class).isEmpty());
        if (!state.of(SeenCheck.class).isEmpty()) {
            shown.addAll(Arrays.asList(
                    Topic.CHECKS,
                    Topic.ADDRESSES,
                    Topic.ROUTES,
                    Topic.KEPT_ADDRESSES,
                    Topic.KEPT_ROUTES,
                    Topic.CHOICE));
        }
        return shown;
    }

    private static void addIf(Set<Topic> shown, Topic topic, boolean is) {
        if (is) {
            shown.add(topic);
        }
    }

    private static Topic topic(Listing.Of of) {
        return switch (of) {
            case INTERFACES -> Topic.INTERFACES;
            case ADDRESSES -> Topic.ADDRESSES;
            case ROUTES -> Topic.ROUTES;
            case MANAGEMENT_SERVERS -> Topic.LIST;
            case IPSEC_RULES -> Topic.RULES;
        };
    }
}
