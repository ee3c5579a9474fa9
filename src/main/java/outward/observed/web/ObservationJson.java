package outward.observed.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import outward.observed.Reading;
import outward.observed.drift.Drift;
import outward.observed.drift.Examination;

/** What programs are answered about a text that they brought. */
final class ObservationJson {
    private ObservationJson() {}

    static ObjectNode of(UUID id, Examination examination) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("id", id.toString());
        put(json, examination.reading());
        ArrayNode drift = json.putArray("drift");
        examination.drift().forEach(d -> put(drift.addObject(), d));
        return json;
    }

    private static void put(ObjectNode json, Reading reading) {
        ArrayNode understood = json.putArray("understood");
        reading.understood()
                .forEach(u -> understood
                        .addObject()
                        .put("kind", u.kind().word())
                        .put("name", u.name())
                        .put("value", u.value())
                        .put("from", u.from()));
        ArrayNode notUnderstood = json.putArray("notUnderstood");
        reading.notUnderstood().forEach(notUnderstood::add);
    }

    static void put(ObjectNode json, Drift drift) {
        json.put("code", drift.code().name())
                .put("severity", drift.severity().word())
                .put("subject", drift.subject())
                .put("about", drift.about())
                .put("message", drift.message())
                .put("mend", drift.mend());
        ArrayNode causes = json.putArray("causes");
        drift.code().causes().forEach(c -> causes.add(c.name()));
    }
}
