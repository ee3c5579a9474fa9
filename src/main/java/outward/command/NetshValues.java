package outward.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import outward.address.Ipv6;
import outward.address.Ipv6Prefix;

/** The values of one netsh command by tag; values without a name take the tags in the form's order. */
final class NetshValues {
    private final Map<String, String> values = new LinkedHashMap<>();

    NetshValues(NetshForm form, List<String> words) {
        boolean named = false;
        for (String word : words) {
            int equals = word.indexOf('=');
            if (equals < 0 && named) {
                throw new UnreadableLine("A value without a name stands after a named one.");
            }
            named = equals >= 0;
            put(form, named ? word.substring(0, equals) : form.tagAt(values.size()), word.substring(equals + 1));
        }
    }

    private void put(NetshForm form, String tag, String value) {
        String name = tag.toLowerCase(Locale.ROOT);
        if (!form.knows(name)) {
            throw new UnreadableLine("This command is not read with " + name + "=.");
        }
        if (values.put(name, value) != null) {
            throw new UnreadableLine("The value " + name + "= is given twice.");
        }
    }

    /** Refuses every value beside these unless it says what holds anyway. */
    NetshValues only(String... read) {
        Map<String, String> rest = new LinkedHashMap<>(values);
        rest.keySet().removeAll(List.of(read));
        rest.forEach((tag, value) -> {
            if (!NetshForm.saysNothing(tag, value)) {
                throw new UnreadableLine("The value " + tag + "=" + value + " is not modelled.");
            }
        });
        return this;
    }

    String interfaceAlias() {
        String name = required("interface");
        NetshName.refusal(name).ifPresent(reason -> {
            throw new UnreadableLine(reason);
        });
        return name;
    }

    Ipv6Prefix prefix() {
        return Ipv6Prefix.parse(required("prefix"));
    }

    Ipv6 nextHop() {
        String given = values.get("nexthop");
        return given == null ? AddRoute.ON_LINK : Ipv6.parse(given);
    }

    String required(String tag) {
        String given = values.get(tag);
        if (given == null) {
            throw new UnreadableLine("The value " + tag + "= is missing.");
        }
        return given;
    }
}
