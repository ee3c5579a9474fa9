package outward.ledger.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import outward.answer.Paging;
import outward.ledger.Application;
import outward.ledger.Outcome;
import outward.ledger.PolicyReach;
import outward.ledger.Sheet;
import outward.ledger.Task;
import outward.ledger.Tick;

/** A round for programs: its steps with where they stand, and what was recorded. */
final class SheetJson {
    private SheetJson() {}

    /** A revision that was never begun. */
    static ObjectNode none() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.putArray("items");
        json.put("total", 0).putNull("round");
        json.putArray("steps");
        return json;
    }

    static ObjectNode of(Sheet sheet, List<Application> applications, Paging paging) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        Map<Integer, Task> tasks =
                sheet.ticks().stream().map(Tick::task).collect(Collectors.toMap(Task::number, Function.identity()));
        ArrayNode items = json.putArray("items");
        applications.stream()
                .skip(paging.offset())
                .limit(paging.size())
                .forEach(a -> items.add(application(tasks.get(a.task()), a)));
        json.put("total", applications.size());
        ObjectNode round = json.putObject("round")
                .put("number", sheet.round().number())
                .put("revision", sheet.round().revision())
                .put("begunAt", sheet.round().begunAt().toString())
                .put("newest", sheet.newest())
                .put("of", sheet.ticks().size());
        for (Outcome outcome : Outcome.values()) {
            round.put(outcome.word(), sheet.count(outcome));
        }
        round.set("policy", policy(sheet.policy()));
        ArrayNode steps = json.putArray("steps");
        sheet.ticks().forEach(tick -> steps.add(step(tick)));
        return json;
    }

    /** What was just recorded, in the order sent. */
    static ArrayNode recorded(Sheet sheet, List<Task> tasks) {
        Map<Integer, Tick> ticks =
                sheet.ticks().stream().collect(Collectors.toMap(t -> t.task().number(), Function.identity()));
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        tasks.stream().map(t -> ticks.get(t.number())).forEach(t -> array.add(application(t.task(), t.last())));
        return array;
    }

    private static ObjectNode step(Tick tick) {
        Task task = tick.task();
        Application last = tick.last();
        return JsonNodeFactory.instance
                .objectNode()
                .put("step", task.step())
                .put("host", task.host() == null ? null : task.host().toString())
                .put("hostName", task.hostName())
                .put("title", task.title())
                .put("waitsFor", task.waits().word())
                .put("result", tick.outcome().word())
                .put("by", last == null ? null : last.by())
                .put("at", last == null ? null : last.at().toString());
    }

    private static ObjectNode application(@Nullable Task task, @Nullable Application application) {
        if (task == null || application == null) {
            throw new IllegalStateException("what is recorded is of a task of its round");
        }
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("number", application.number())
                .put("step", task.step())
                .put("host", task.host() == null ? null : task.host().toString())
                .put("hostName", task.hostName())
                .put("result", application.outcome().word())
                .put("by", application.by())
                .put("at", application.at().toString())
                .put(
                        "tickedAt",
                        application.ticked() == null
                                ? null
                                : application.ticked().toString())
                .put("evidence", application.evidence())
                .put("note", application.note());
        json.set("file", file(application.file()));
        return json;
    }

    private static @Nullable ObjectNode file(Application.@Nullable Attachment file) {
        return file == null
                ? null
                : JsonNodeFactory.instance
                        .objectNode()
                        .put("name", file.name())
                        .put("type", file.type())
                        .put("size", file.size());
    }

    static @Nullable ObjectNode policy(@Nullable PolicyReach policy) {
        if (policy == null) {
            return null;
        }
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("reached", policy.reached())
                .put("clients", policy.clients())
                .put("enough", policy.isEnough())
                .put("reason", policy.reason())
                .put("by", policy.by())
                .put("at", policy.at().toString());
        ArrayNode missing = json.putArray("missing");
        policy.missing().forEach(missing::add);
        return json;
    }
}
