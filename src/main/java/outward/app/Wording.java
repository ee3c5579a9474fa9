package outward.app;

import io.quarkus.qute.TemplateExtension;
import java.util.List;
import java.util.Locale;
import outward.design.Addressing;
import outward.design.HostRole;
import outward.design.Provenance;
import outward.directaccess.Method;
import outward.directaccess.Routing;
import outward.directaccess.Topology;
import outward.finding.Severity;
import outward.finding.Verdict;
import outward.observed.Agreement;
import outward.plan.Action;
import outward.plan.ChangeSet;
import outward.plan.LifeAct;
import outward.plan.PlanHash;

/** The words of the glossary as pages write them. */
@TemplateExtension
final class Wording {
    private static final int SHORT_HASH = 12;

    private Wording() {}

    static String label(Verdict verdict) {
        return capital(verdict.word().replace('-', ' '));
    }

    static String label(Severity severity) {
        return capital(severity.word());
    }

    static String label(Provenance provenance) {
        return capital(provenance.word());
    }

    static String label(Topology topology) {
        return switch (topology) {
            case EDGE -> "Edge, two adapters";
            case BEHIND_NAT -> "Behind NAT, two adapters";
            case SINGLE_ADAPTER -> "Single adapter";
        };
    }

    static String label(Method method) {
        return switch (method) {
            case ARTICLE -> "Article";
            case NATIVE -> "Own IPv6 prefixes";
            case ISATAP -> "Limited ISATAP";
        };
    }

    static String label(Routing routing) {
        return capital(routing.word().replace('-', ' '));
    }

    static String label(HostRole role) {
        return switch (role) {
            case CONFIG_MANAGER -> "Configuration Manager";
            default -> capital(role.word().replace('-', ' '));
        };
    }

    static String label(Addressing addressing) {
        return switch (addressing) {
            case NEXT -> "Next free";
            case FROM_IPV4 -> "From its IPv4";
            case MANUAL -> "Typed";
            case AUTO_CONFIGURED -> "By router advertisement";
        };
    }

    static String label(Agreement agreement) {
        return switch (agreement) {
            case SAME -> "The same";
            case CONFIRMS -> "Confirms what was derived";
            case FILLS -> "Was not known";
            case DIFFERS -> "Differs";
        };
    }

    /** The start of a hash, enough to tell revisions apart by eye. */
    static String brief(PlanHash hash) {
        return hash.hex().substring(0, SHORT_HASH);
    }

    /** What was done, as a line of a revision's life says it. */
    static String label(LifeAct act) {
        return switch (act) {
            case ASK -> "Approval asked for";
            case APPROVE -> "Approved";
            case DECLINE -> "Sent back";
            case DISCARD -> "Discarded";
            case BEGIN -> "Carrying out begun";
            case APPLY -> "Applied";
            case RETURN -> "Going back begun";
            case VERIFY -> "Verified";
            case OVERTAKE -> "Superseded";
        };
    }

    /** The actions that a change set is counted by. */
    static List<Action> counted(ChangeSet changes) {
        return changes.isEmpty() ? List.of() : List.of(Action.ADD, Action.CHANGE, Action.REMOVE);
    }

    /** What was done, such as {@code added}. */
    static String done(Action action) {
        return switch (action) {
            case ADD -> "added";
            case CHANGE -> "changed";
            case REMOVE -> "removed";
            case KEEP -> "kept";
        };
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
