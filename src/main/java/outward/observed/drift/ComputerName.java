package outward.observed.drift;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import outward.observed.host.HostState;
import outward.observed.host.SeenComputer;

/** The names by which computers call themselves; a domain behind one does not count. */
public final class ComputerName {
    /** NetBIOS cuts names off there. */
    private static final int NETBIOS = 15;

    private ComputerName() {}

    /** Of every computer that a text names as the one it is from, each once. */
    public static List<String> of(HostState state) {
        Map<String, String> names = new LinkedHashMap<>();
        state.of(SeenComputer.class).forEach(c -> names.putIfAbsent(cut(c.name()), c.name()));
        return List.copyOf(names.values());
    }

    /** Whether the text names that computer, and no other. */
    static boolean isNamed(HostState state, String name) {
        List<String> names = of(state);
        return !names.isEmpty() && names.stream().allMatch(n -> isSame(n, name));
    }

    /** Whether both are names of one computer. */
    public static boolean isSame(String one, String other) {
        return cut(one).equals(cut(other));
    }

    private static String cut(String name) {
        String first = name.split("\\.", 2)[0].toLowerCase(Locale.ROOT);
        return first.length() > NETBIOS ? first.substring(0, NETBIOS) : first;
    }
}
