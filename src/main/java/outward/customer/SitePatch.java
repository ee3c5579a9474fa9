package outward.customer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import outward.design.SiteFacts;

/** Puts entered fields over a stored site. A field that a person now enters differently is no longer observed. */
public final class SitePatch {
    private SitePatch() {}

    /** The entry with these fields put over it; null puts a field back to its default. */
    public static SiteEntry apply(SiteEntry stored, ObjectNode patch) {
        ObjectNode before = SiteJson.of(stored);
        ObjectNode node = before.deepCopy();
        node.setAll(patch);
        SiteEntry entry = SiteReader.read(node);
        return new SiteEntry(entry.name(), entry.deployment(), stillObserved(stored, before, entry));
    }

    private static SiteFacts stillObserved(SiteEntry stored, ObjectNode before, SiteEntry entry) {
        ObjectNode after = SiteJson.of(entry);
        Map<String, String> observed = new HashMap<>();
        stored.facts().observedFrom().forEach((field, paste) -> {
            JsonNode was = before.get(field);
            if (was != null && was.equals(after.get(field))) {
                observed.put(field, paste);
            }
        });
        return entry.facts().observedFrom(observed);
    }
}
