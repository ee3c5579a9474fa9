package outward.runbook;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Which step of the way back takes back what which step of the work did. */
public final class WayBack {
    private static final Map<String, Set<String>> UNDONE = Map.ofEntries(
            Map.entry("names-back-out", Set.of("name-records")),
            Map.entry("firewall-back-out", Set.of("client-firewall", "client-6to4-off", "teredo-echo")),
            Map.entry("list-back-out", Set.of("management-servers", "console-finish")),
            Map.entry("isatap-router-start-back", Set.of("isatap-router-start")),
            Map.entry("host-back-out", Set.of("address-and-routes")),
            Map.entry("isatap-hosts-back", Set.of("isatap-hosts", "isatap-policy")),
            Map.entry("advertisements-back", Set.of("router-advertisements")),
            Map.entry("router-discovery-back", Set.of("router-discovery-off")),
            Map.entry("network-routes-back", Set.of("network-routes")),
            Map.entry("server-back-out", Set.of("server-routes", "isatap-router")),
            Map.entry("isatap-name-back", Set.of("isatap-name")),
            Map.entry("renumber-server-back", Set.of("renumber-server")),
            Map.entry("renumber-first-client-back", Set.of("renumber-first-client")),
            Map.entry("renumber-clients-back", Set.of("renumber-clients")),
            Map.entry("renumber-public-name-back", Set.of("renumber-public-name")),
            Map.entry("renumber-second-deployment-back", Set.of("renumber-second-deployment")),
            Map.entry("clients-first-back", Set.of("clients-first")));

    /** What moves clients or their server, so that there is a way back to be found. */
    private static final Set<String> MOVED = Set.of(
            "renumber-server",
            "renumber-first-client",
            "renumber-clients",
            "renumber-public-name",
            "renumber-second-deployment",
            "renumber-former-last",
            "clients-first");

    /** Steps of the way back that lead from one to the next of those. */
    private static final Set<String> LEADING = Set.of(
            "renumber-where-back",
            "renumber-list-back",
            "renumber-first-client-back",
            "renumber-clients-back",
            "renumber-gate-back");

    private WayBack() {}

    /** Whether nothing of that step of the work is left once the step back is carried out. */
    public static boolean undoes(String back, StepKey work) {
        return undoes(back, work.word(), work.effect());
    }

    /** The same of a step that is known by its word and effect. */
    public static boolean undoes(String back, String work, StepKey.Effect effect) {
        if (back.equals("restore-former")) {
            return effect == StepKey.Effect.TAKES_BACK;
        }
        return UNDONE.getOrDefault(first(back), Set.of()).contains(first(work))
                && rest(back).equals(rest(work));
    }

    /**
     * Whether it belongs to the way back of that step without taking it back itself. Windows may have registered a new
     * address in DNS by itself, so the names belong to that of an address too (safety Y13).
     */
    public static boolean accompanies(String back, StepKey work) {
        boolean leftovers = first(back).equals("advertised-leftovers")
                && first(work.word()).equals("router-advertisements")
                && rest(back).equals(rest(work.word()));
        boolean registered = back.equals("names-back-out") && work.word().equals("address-and-routes");
        boolean leads = LEADING.contains(back) && MOVED.contains(work.word());
        boolean beside = back.equals("renumber-beside-back") && work.effect() == StepKey.Effect.TAKES_BACK;
        return leftovers || registered || leads || beside || (back.equals("policy-back-out") && changes(work));
    }

    /** Whether some step of the way back undoes it. */
    private static boolean changes(StepKey work) {
        return Stream.concat(UNDONE.keySet().stream(), Stream.of("restore-former"))
                .anyMatch(back -> undoes(back + suffix(work.word()), work) || undoes(back, work));
    }

    private static String first(String word) {
        int blank = word.indexOf(' ');
        return blank < 0 ? word : word.substring(0, blank);
    }

    /** The prefix that a step is about; empty where it is about none. */
    private static String rest(String word) {
        return word.substring(first(word).length()).strip();
    }

    private static String suffix(String word) {
        return word.substring(first(word).length());
    }
}
