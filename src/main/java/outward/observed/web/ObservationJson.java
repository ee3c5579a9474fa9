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

    /** What became of a report about several hosts. */
    static ObjectNode of(Filed filed) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode machines = json.putArray("machines");
        for (Filed.Machine machine : filed.machines()) {
            machines.addObject()
                    .put("computer", machine.computer())
                    .put("host", machine.host().toString())
                    .setAll(of(machine.observation(), machine.examination()));
        }
        ArrayNode unknown = json.putArray("unknown");
        filed.unknown().forEach(unknown::add);
        ArrayNode failed = json.putArray("failed");
        filed.failed()
                .forEach(f -> failed.addObject().put("computer", f.computer()).put("error", f.error()));
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
