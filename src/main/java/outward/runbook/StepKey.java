package outward.runbook;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import outward.design.HostLine;

/**
 * What a step is known by where somebody records that it was carried out. A word means the same step in every runbook
 * and release; it stands once in a runbook.
 *
 * @param hosts on which it is carried out one by one; none = once for the site
 * @param effect what it does to what is recorded as carried out
 * @param waits what has to be before it may be carried out
 */
public record StepKey(String word, List<HostLine> hosts, Effect effect, Wait waits) {
    private static final Set<String> OF_ONE_HOST = Set.of("address-and-routes", "take-back-host", "host-back-out");

    /** What carrying a step out means for the machine that it is for. */
    public enum Effect {
        /** It reads or tests, or changes something that is looked after by other steps. */
        NONE,
        /** After it, the host has what the plan holds for it. */
        SETS,
        /** After it, nothing of earlier plans is left there. */
        TAKES_BACK
    }

    /** What a step waits for. */
    public enum Wait {
        NOTHING,
        /** The new policy has reached the clients, or it is said why the work goes on without some (safety Y15). */
        POLICY,
        /** The new policy has reached every client: who still held the former one would be cut off (safety Y22). */
        EVERY_CLIENT;

        /** The word of the machine interface. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Whether it is the policy's reach. */
        public boolean isForPolicy() {
            return this != NOTHING;
        }
    }

    public StepKey {
        hosts = List.copyOf(hosts);
    }

    /** A step for the site that only reads or tests. */
    public StepKey(String word) {
        this(word, List.of(), Effect.NONE, Wait.NOTHING);
    }

    /** Its first word: what follows says which of several it is. */
    public String kind() {
        int blank = word.indexOf(' ');
        return blank < 0 ? word : word.substring(0, blank);
    }

    /** Whether it belongs to a renumbering. */
    public boolean isRenumbering() {
        return word.startsWith("renumber-") || word.startsWith("clients-first");
    }

    /** Whether each host has such a step of its own. */
    public boolean isOfOneHost() {
        return OF_ONE_HOST.contains(word);
    }

    StepKey on(List<HostLine> machines) {
        return new StepKey(word, machines, effect, waits);
    }

    StepKey with(Effect other) {
        return new StepKey(word, hosts, other, waits);
    }

    StepKey waiting(Wait wait) {
        return new StepKey(word, hosts, effect, wait);
    }
}
