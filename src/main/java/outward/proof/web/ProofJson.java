package outward.proof.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import outward.proof.Evidence;
import outward.proof.Ladder;
import outward.proof.LadderStep;

/** Proof as programs are given it. */
final class ProofJson {
    private ProofJson() {}

    static ObjectNode of(List<Ladder> ladders) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("rung", Ladder.lowest(ladders).word());
        ArrayNode hosts = json.putArray("hosts");
        ladders.forEach(ladder -> put(hosts.addObject(), ladder));
        return json;
    }

    private static void put(ObjectNode json, Ladder ladder) {
        json.put("id", ladder.host().toString())
                .put("name", ladder.name())
                .put("rung", ladder.rung().word())
                .put("since", ladder.since().map(Instant::toString).orElse(null));
        ArrayNode rungs = json.putArray("rungs");
        ladder.steps().forEach(step -> put(rungs.addObject(), step));
    }

    private static void put(ObjectNode json, LadderStep step) {
        Evidence evidence = step.evidence();
        json.put("rung", step.rung().word())
                .put("counts", step.counts())
                .put("at", evidence == null ? null : evidence.at().toString())
                .put("by", evidence == null ? null : evidence.by())
                .put("evidence", evidence == null ? null : evidence.text())
                .put("reason", step.reason());
    }
}
