package outward.design;

import java.util.Arrays;
import java.util.Optional;

/** What a management host serves as; decides cautions and the steps around the management servers list (facts 3, safety Y14). */
public enum HostRole {
    JUMP_HOST("jump-host"),
    HELP_DESK("help-desk"),
    /** Configuration Manager: DirectAccess finds it itself, the list is refreshed and compared. */
    CONFIG_MANAGER("config-manager"),
    /** Never numbered as an ordinary host: IPv6 on domain controllers has effects of its own (article). */
    DOMAIN_CONTROLLER("domain-controller"),
    OTHER("other");

    private final String word;

    HostRole(String word) {
        this.word = word;
    }

    /** The word used in pages, the API and documents. */
    public String word() {
        return word;
    }

    /** The role with this word, if there is one. */
    public static Optional<HostRole> of(String word) {
        return Arrays.stream(values()).filter(r -> r.word.equals(word)).findFirst();
    }
}
