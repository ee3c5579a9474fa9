package outward.observed;

import java.util.Collection;
import outward.design.SiteFacts;

/** Puts values that a person chose into the facts of a site. */
public final class Adoption {
    private Adoption() {}

    /**
     * The facts with those values in the place of what was there, each marked as observed. A value that is there already,
     * as observed, stays with the paste that it first came from, so that reading the same state again changes nothing;
     * one that says no more than a part of what is there changes nothing either.
     */
    public static SiteFacts adopt(SiteFacts facts, Collection<ObservedValue<?>> chosen) {
        FactsCopy copy = new FactsCopy(facts);
        chosen.forEach(value -> put(copy, facts, value));
        return copy.facts();
    }

    private static <T> void put(FactsCopy copy, SiteFacts facts, ObservedValue<T> observed) {
        SiteField<T> field = observed.field();
        boolean known = field.recorded(facts).filter(observed::agreesWith).isPresent();
        if (known && !observed.whole()) {
            return;
        }
        if (known) {
            copy.observedFrom.putIfAbsent(field.name(), observed.from());
        } else {
            field.put(copy, observed.value());
            copy.observedFrom.put(field.name(), observed.from());
        }
    }
}
