package outward.diagnosis;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import outward.observed.drift.Cause;
import outward.observed.drift.Drift;

/**
 * What one answer says.
 *
 * @param cause the cause that it shows; null where it shows none
 * @param sentence what was seen, for a person
 * @param mend lines or a sentence made for what was seen; null where the cause's own mend holds
 * @param ruledOut the causes that it cannot be any longer
 * @param lead what is asked next because of it; null where the symptom's own order goes on
 * @param noticed what differs besides, none of it the cause
 */
public record Judgement(
        Kind kind,
        @Nullable Cause cause,
        String sentence,
        @Nullable String mend,
        Set<Cause> ruledOut,
        @Nullable Question lead,
        List<Drift> noticed) {
    public Judgement {
        ruledOut = Set.copyOf(ruledOut);
        noticed = List.copyOf(noticed);
    }

    /** How far an answer goes. */
    public enum Kind {
        /** It shows the cause. */
        SHOWS,
        /** It was understood and shows none; it may rule some out. */
        SAYS,
        /** It was not understood: the question stands. */
        UNREAD,
        /** The person cannot run it. */
        NOT_RUN
    }

    static Judgement shows(Cause cause, String sentence) {
        return new Judgement(Kind.SHOWS, cause, sentence, null, Set.of(), null, List.of());
    }

    static Judgement shows(Cause cause, Drift drift) {
        return shows(cause, drift.message(), drift.mend());
    }

    static Judgement shows(Cause cause, String sentence, String mend) {
        return new Judgement(Kind.SHOWS, cause, sentence, mend, Set.of(), null, List.of());
    }

    static Judgement says(String sentence, Set<Cause> ruledOut) {
        return new Judgement(Kind.SAYS, null, sentence, null, ruledOut, null, List.of());
    }

    static Judgement unread(String sentence) {
        return new Judgement(Kind.UNREAD, null, sentence, null, Set.of(), null, List.of());
    }

    static Judgement notRun() {
        return new Judgement(Kind.NOT_RUN, null, "Not run.", null, Set.of(), null, List.of());
    }

    /** The same, after which that is asked next. */
    Judgement leadingTo(Question next) {
        return new Judgement(kind, cause, sentence, mend, ruledOut, next, noticed);
    }

    /** The same, with what differs besides. */
    Judgement noticing(List<Drift> differences) {
        return new Judgement(kind, cause, sentence, mend, ruledOut, lead, differences);
    }
}
