package outward.lifecycle.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import outward.lifecycle.ClientCount;
import outward.lifecycle.Retirement;
import outward.lifecycle.RetirementRecord;
import outward.lifecycle.RetirementStep;
import outward.lifecycle.Said;

/** A retirement as programs are given it. */
final class RetirementJson {
    private RetirementJson() {}

    static ObjectNode of(Optional<Retirement> found) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        Retirement retirement = found.orElse(null);
        json.put("state", state(retirement));
        if (retirement != null) {
            put(json, retirement);
        }
        return json;
    }

    private static String state(@Nullable Retirement retirement) {
        if (retirement == null) {
            return "none";
        }
        if (retirement.end() != null) {
            return "given-up";
        }
        return retirement.isComplete() ? "retired" : "being-retired";
    }

    private static void put(ObjectNode json, Retirement retirement) {
        json.put("number", retirement.number());
        json.put("remaining", retirement.intent().remaining().word());
        json.put(
                "plannedOn",
                retirement.intent().plannedOn() == null
                        ? null
                        : retirement.intent().plannedOn().toString());
        put(json.putObject("begun"), retirement.begun(), "reason");
        Said end = retirement.end();
        if (end == null) {
            json.putNull("end");
        } else {
            put(json.putObject("end"), end, "reason");
        }
        json.put(
                "next",
                retirement.isOpen()
                        ? retirement.next().map(RetirementStep::word).orElse(null)
                        : null);
        ArrayNode steps = json.putArray("steps");
        retirement.steps().forEach(step -> put(steps.addObject(), step, retirement));
    }

    private static void put(ObjectNode json, RetirementStep step, Retirement retirement) {
        json.put("step", step.word()).put("title", retirement.title(step)).put("done", retirement.isDone(step));
        ArrayNode records = json.putArray("records");
        retirement.records().stream().filter(r -> r.step() == step).forEach(r -> put(records.addObject(), r));
    }

    private static void put(ObjectNode json, RetirementRecord record) {
        put(json, record.said(), "evidence");
        ClientCount policy = record.policy();
        if (policy != null) {
            put(json, policy, "gone");
        }
    }

    static void put(ObjectNode json, ClientCount count, String field) {
        json.put(field, count.done()).put("clients", count.clients());
        ArrayNode missing = json.putArray("missing");
        count.missing().forEach(missing::add);
    }

    static void put(ObjectNode json, Said said, String field) {
        json.put("by", said.by()).put("at", said.at().toString()).put(field, said.text());
    }
}
