package outward.observed;

import java.util.Set;
import outward.observed.text.Words;

/** Whether IPv6 is switched off in part on the server (facts F6). */
final class Ipv6SwitchReader {
    /** Nothing switched off; IPv4 preferred. */
    private static final Set<String> HARMLESS = Set.of("0", "32");

    private static final String NAME = "DisabledComponents";

    private final Printout printout;
    private final Draft draft;

    Ipv6SwitchReader(Printout printout, Draft draft) {
        this.printout = printout;
        this.draft = draft;
    }

    void read() {
        printout.one(Printed.IPV6_SWITCH, NAME, Words::text)
                .filter(found -> !HARMLESS.contains(found.value()))
                .ifPresent(found -> draft.caution(
                        NAME,
                        "IPv6 is switched off in part (" + found.value()
                                + "); on a DirectAccess server any value but 0 and 32 breaks routing.",
                        found.from()));
    }
}
