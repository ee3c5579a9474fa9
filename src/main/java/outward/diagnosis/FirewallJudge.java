package outward.diagnosis;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import outward.observed.drift.Cause;
import outward.observed.host.AddressSpan;

/** Judges the client's firewall: rules for a session's port have to let the host in on both profiles (facts F13, W2-W4). */
final class FirewallJudge {
    private static final Set<String> PROPERTIES =
            Set.of("rule", "profile", "edgetraversal", "protocol", "localport", "remote");
    /** What a host manages a client by (facts, table below W7); ICMP is none of it. */
    private static final List<Integer> SESSIONS = List.of(3389, 5985, 5986, 445, 135);

    private FirewallJudge() {}

    static Judgement firewall(Evidence evidence) {
        if (evidence.answer().isNothing()) {
            return Judgement.shows(Cause.F13, "The client has no rule that lets the host in.");
        }
        List<Map<String, String>> rules = rules(evidence.text());
        if (rules.isEmpty()) {
            return Judgement.unread(
                    "No rule with Rule, Profile, EdgeTraversal, Protocol, LocalPort and Remote was found in the text.");
        }
        List<Map<String, String>> ours =
                rules.stream().filter(r -> names(r, evidence.at())).toList();
        if (ours.isEmpty()) {
            return Judgement.shows(Cause.F13, "No rule of the client names the host among its remote addresses.");
        }
        return judge(ours, Way.of(evidence.trail()));
    }

    /** What an earlier answer says now that the client has shown how it comes; empty where there was none. */
    static Optional<Judgement> again(Trail trail, Way way) {
        List<Map<String, String>> ours = rules(trail.text(Question.CLIENT_FIREWALL)).stream()
                .filter(r -> names(r, trail.at()))
                .toList();
        return ours.isEmpty() ? Optional.empty() : Optional.of(judge(ours, way));
    }

    private static List<Map<String, String>> rules(String text) {
        return Pairs.of(text).stream()
                .filter(r -> r.keySet().containsAll(PROPERTIES))
                .toList();
    }

    private static Judgement judge(List<Map<String, String>> ours, Way way) {
        if (SESSIONS.stream().noneMatch(p -> ours.stream().anyMatch(r -> isFor(r, p)))) {
            return Judgement.shows(
                    Cause.F13,
                    "The rules that name the host are for no port of a session: " + value(ours.get(0), "protocol") + " "
                            + value(ours.get(0), "localport") + ".");
        }
        List<Integer> open = open(ours, r -> true);
        if (open.isEmpty()) {
            return Judgement.shows(
                    Cause.F13,
                    "The rule holds for the profile "
                            + String.join(
                                    ", ",
                                    ours.stream()
                                            .flatMap(r -> split(value(r, "profile")).stream())
                                            .distinct()
                                            .toList())
                            + "; a client outside is on Private or Public.");
        }
        List<Integer> through = open(ours, r -> value(r, "edgetraversal").equals("Allow"));
        if (way == Way.OTHER || !through.isEmpty()) {
            return Judgement.says(
                    "Rules for Private and Public let the host in on TCP " + listed(way == Way.OTHER ? open : through)
                            + ".",
                    Set.of(Cause.F13));
        }
        return way == Way.TEREDO
                ? Judgement.shows(Cause.F13, "The client comes by Teredo, and the rule does not allow edge traversal.")
                : Judgement.says(
                                "Rules for Private and Public let the host in on TCP " + listed(open)
                                        + ", without edge traversal: not from a client that comes by Teredo, and how this"
                                        + " one comes is not known.",
                                Set.of())
                        .leadingTo(Question.CLIENT_ADDRESSES);
    }

    private static String listed(List<Integer> ports) {
        return String.join(", ", ports.stream().map(String::valueOf).toList());
    }

    /** The ports for which these rules together hold on both profiles. */
    private static List<Integer> open(List<Map<String, String>> rules, Predicate<Map<String, String>> counts) {
        return SESSIONS.stream()
                .filter(port -> {
                    Set<String> profiles = new HashSet<>();
                    rules.stream()
                            .filter(r -> counts.test(r) && isFor(r, port))
                            .map(r -> value(r, "profile").toLowerCase(Locale.ROOT))
                            .forEach(profile -> profiles.addAll(
                                    profile.equals("any") ? Set.of("private", "public") : split(profile)));
                    return profiles.containsAll(Set.of("private", "public"));
                })
                .toList();
    }

    private static boolean isFor(Map<String, String> rule, int port) {
        String protocol = value(rule, "protocol").toLowerCase(Locale.ROOT);
        boolean tcp = protocol.equals("tcp") || protocol.equals("6") || protocol.equals("any");
        return tcp && split(value(rule, "localport")).stream().anyMatch(p -> isFor(p, port));
    }

    /** One port, a range, or a word of Windows' for some. */
    private static boolean isFor(String ports, int port) {
        if (ports.matches("[0-9]{1,5}-[0-9]{1,5}")) {
            String[] ends = ports.split("-", -1);
            return Integer.parseInt(ends[0]) <= port && port <= Integer.parseInt(ends[1]);
        }
        return ports.equalsIgnoreCase("Any")
                || ports.equals(String.valueOf(port))
                || (port == 135 && ports.equalsIgnoreCase("RPCEPMap"));
    }

    private static List<String> split(String list) {
        return Stream.of(list.split(",", -1)).map(String::strip).toList();
    }

    private static String value(Map<String, String> rule, String name) {
        return rule.getOrDefault(name, "");
    }

    /** A range or prefix names the host where it holds its whole address or /64. */
    private static boolean names(Map<String, String> rule, Circumstances at) {
        AddressSpan host = AddressSpan.of(at.numbered());
        return split(value(rule, "remote")).stream()
                .flatMap(remote -> AddressSpan.of(remote).stream())
                .flatMap(List::stream)
                .anyMatch(s -> s.contains(host.first()) && s.contains(host.last()));
    }
}
