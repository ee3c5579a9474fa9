package outward.lifecycle;

import java.util.Optional;
import outward.answer.Refusal;
import outward.design.ClientBasis;
import outward.design.Frame;

/**
 * That clients know something else than what is planned, and so have to be asked about (safety Y21).
 *
 * @param former what the clients' policy was made with
 * @param now what it is to be made with
 */
public record RenumberingQuestion(ClientBasis former, ClientBasis now) {
    /** The question that a plan asks; empty where clients know what is planned. */
    public static Optional<RenumberingQuestion> of(Frame frame) {
        ClientBasis former = frame.former();
        return former == null ? Optional.empty() : between(former, frame.clientBasis());
    }

    /** The question between what clients know and what they are to know; empty where that is the same. */
    public static Optional<RenumberingQuestion> between(ClientBasis former, ClientBasis now) {
        return former.differsFrom(now) ? Optional.of(new RenumberingQuestion(former, now)) : Optional.empty();
    }

    /** The way back. */
    public RenumberingQuestion reversed() {
        return new RenumberingQuestion(now, former);
    }

    /** Why it is not gone back to that revision with an act alone. */
    public Refusal refusalOfReturn(int revision) {
        return new Refusal(
                "RENUMBERS_CLIENTS",
                "What is carried out was made with " + former + ", and revision " + revision + " was made with " + now
                        + ": going back would renumber the clients again, and nobody has said how they come along. Enter what"
                        + " the site is to have as a change of the site, answer its questions under Renumbering, and carry"
                        + " that revision out.");
    }

    /** Whether only the public address changes, and the server stands behind NAT: no renumbering where clients connect to a name. */
    public boolean behindNat() {
        return former.movesPublicNameOnly(now);
    }

    /** Why an answer to what was seen is none to this; empty where this was seen. */
    public Optional<Refusal> refusal(SeenQuestion seen) {
        return seen.former().equals(former.toString()) && seen.now().equals(now.toString())
                ? Optional.empty()
                : Optional.of(new Refusal(
                        "OTHER_QUESTION",
                        "This answers the change from " + seen.former() + " to " + seen.now()
                                + ", and by now the plan asks about the one from " + former + " to " + now
                                + ". Look at it, and answer that."));
    }

    /** Why this is no answer to it; empty where it is one. */
    public Optional<Refusal> refusal(RenumberingWay way) {
        return way == RenumberingWay.DNS_ONLY && !behindNat()
                ? Optional.of(new Refusal(
                        "NOT_DNS_ONLY",
                        "The clients' policy carries tunnel endpoints made from " + former
                                + ": public DNS does not lead them to " + now
                                + ". Choose a second deployment, or have every client refreshed."))
                : Optional.empty();
    }
}
