package outward.command;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The netsh commands that are read, each with its tags in the order in which netsh takes unnamed values (Microsoft's
 * netsh-interface page; facts N1 to N3). A deletion that names a store is left out: it would leave the other one.
 */
enum NetshForm {
    ADD_ADDRESS("add", "address", "interface address type validlifetime preferredlifetime store skipassource"),
    DELETE_ADDRESS("delete", "address", "interface address"),
    ADD_ROUTE(
            "add",
            "route",
            "prefix interface nexthop siteprefixlength metric publish validlifetime preferredlifetime store"),
    DELETE_ROUTE("delete", "route", "prefix interface nexthop");

    /** The values of other tags that leave a command what it is without them. */
    private static final Map<String, String> DEFAULTS = Map.of(
            "store", "persistent",
            "publish", "no",
            "type", "unicast",
            "skipassource", "false",
            "validlifetime", "infinite",
            "preferredlifetime", "infinite");

    private final String verb;
    private final String object;
    private final String tags;

    NetshForm(String verb, String object, String tags) {
        this.verb = verb;
        this.object = object;
        this.tags = tags;
    }

    /** The form that these words name, whole or shortened as netsh allows. */
    static Optional<NetshForm> of(String verb, String object) {
        return Stream.of(values())
                .filter(form -> shortens(verb, form.verb) && shortens(object, form.object))
                .findFirst();
    }

    /** Whether the word is this one or its first three letters or more; fewer could mean another word. */
    static boolean shortens(String word, String whole) {
        return word.length() >= 3 && whole.regionMatches(true, 0, word, 0, word.length());
    }

    boolean knows(String tag) {
        return tags().contains(tag);
    }

    String tagAt(int position) {
        if (position >= tags().size()) {
            throw new UnreadableLine("There are more values than this command takes.");
        }
        return tags().get(position);
    }

    private List<String> tags() {
        return List.of(tags.split(" ", -1));
    }

    /** Whether the tag may be left aside: it says what would hold without it. */
    static boolean saysNothing(String tag, String value) {
        return value.equalsIgnoreCase(DEFAULTS.get(tag));
    }
}
