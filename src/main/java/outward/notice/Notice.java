package outward.notice;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * Something that happened at a site.
 *
 * @param actor who did it, by name; empty where time did
 * @param facts what else there is to say, by the kind: texts and whole numbers
 */
public record Notice(
        UUID id,
        NoticeKind kind,
        UUID customer,
        String customerName,
        UUID site,
        String siteName,
        String actor,
        Instant at,
        Map<String, Object> facts) {
    public Notice {
        facts = Map.copyOf(facts);
    }

    /** A fact as text; empty where it is not there. */
    String fact(String name) {
        return String.valueOf(facts.getOrDefault(name, ""));
    }

    /** The page that shows it, as a path of ours. */
    public String path() {
        return "/sites/" + site
                + switch (kind) {
                    case AWAITING_APPROVAL, SUPERSEDED -> "/revisions/" + fact("revision");
                    case DRIFT_FOUND -> "/observations";
                    case PROOF_AGEING -> "/proof";
                    case WAIVER_EXPIRY -> "/findings";
                };
    }

    /** In one line. */
    public String headline() {
        return siteName + " (" + customerName + "): "
                + switch (kind) {
                    case AWAITING_APPROVAL -> "revision " + fact("revision") + " awaits approval";
                    case SUPERSEDED -> "revision " + fact("revision") + " was superseded";
                    case DRIFT_FOUND ->
                        fact("differences") + (fact("differences").equals("1") ? " difference" : " differences")
                                + " found";
                    case PROOF_AGEING -> has("over") ? "proof has aged" : "proof ages on " + fact("until");
                    case WAIVER_EXPIRY ->
                        "the waiver of " + fact("code") + (has("over") ? " ended on " : " ends on ") + fact("until");
                };
    }

    private boolean has(String fact) {
        return facts.get(fact) instanceof Boolean there && there;
    }

    /** What there is to say beyond the headline, in sentences. */
    public String text() {
        return switch (kind) {
            case AWAITING_APPROVAL -> actor + " asks for approval." + sentence("reason");
            case SUPERSEDED ->
                "It was " + fact("was") + "."
                        + (fact("by").isEmpty()
                                ? ""
                                : " Revision " + fact("by") + " of " + actor + " came before it was finished.")
                        + sentence("reason");
            case DRIFT_FOUND -> "At " + fact("machines") + ", by what " + actor + " brought." + sentence("first");
            case PROOF_AGEING ->
                has("over")
                        ? "The rung \"" + fact("rung") + "\" rested on what was shown on " + fact("since")
                                + ", which counts no more."
                        : "The rung \"" + fact("rung") + "\" rests on what was shown on " + fact("since")
                                + ". Bring newer evidence before it ages.";
            case WAIVER_EXPIRY ->
                (has("over") ? "The finding counts again." : "The finding counts again the day after.") + " "
                        + fact("by") + " had accepted it:" + sentence("reason");
        };
    }

    private String sentence(String fact) {
        return fact(fact).isEmpty() ? "" : " " + fact(fact);
    }
}
