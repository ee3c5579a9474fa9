package outward.plan.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import outward.design.HostLine;
import outward.design.Route;
import outward.plan.Action;
import outward.plan.ChangeSet;
import outward.plan.FrameChange;
import outward.plan.HostChange;
import outward.plan.Plan;

/** A change set for programs. */
final class ChangeSetJson {
    private ChangeSetJson() {}

    static ObjectNode of(Plan before, Plan after, ChangeSet changes) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("site", after.site().toString());
        json.put("from", before.revision().number());
        return of(json, after, changes);
    }

    /** What is left to be carried out, after what is recorded of those revisions. */
    static ObjectNode of(List<Integer> revisions, Plan after, ChangeSet changes) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("site", after.site().toString());
        json.put("from", "applied");
        ArrayNode applied = json.putArray("applied");
        revisions.forEach(applied::add);
        return of(json, after, changes);
    }

    private static ObjectNode of(ObjectNode json, Plan after, ChangeSet changes) {
        json.put("to", after.revision().number());
        ObjectNode counts = json.putObject("counts");
        for (Action action : new Action[] {Action.ADD, Action.CHANGE, Action.REMOVE}) {
            counts.put(action.word(), changes.count(action));
        }
        ArrayNode frame = json.putArray("frame");
        changes.frame().forEach(change -> frame.add(of(change)));
        ArrayNode hosts = json.putArray("hosts");
        changes.hosts().forEach(change -> hosts.add(of(change)));
        return json;
    }

    private static ObjectNode of(FrameChange change) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("field", change.field())
                .put("action", change.action().word())
                .put("symbol", change.action().symbol())
                .put("before", change.before())
                .put("after", change.after());
    }

    private static ObjectNode of(HostChange change) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("id", change.host().toString())
                .put("name", change.name())
                .put("action", change.action().word())
                .put("symbol", change.action().symbol());
        json.set("before", line(change.before()));
        json.set("after", line(change.after()));
        return json;
    }

    private static @Nullable ObjectNode line(@Nullable HostLine line) {
        if (line == null) {
            return null;
        }
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("name", line.name());
        json.put("interfaceAlias", line.interfaceAlias());
        json.put("role", line.role().word());
        json.put("addressing", line.addressing().word());
        json.put("address", line.address() == null ? null : line.address().toString());
        json.put("prefixLength", line.prefixLength());
        json.put(
                "advertisedPrefix",
                line.advertisedPrefix() == null ? null : line.advertisedPrefix().toString());
        json.put(
                "defaultGateway",
                line.defaultGateway() == null ? null : line.defaultGateway().toString());
        ArrayNode routes = json.putArray("routes");
        for (Route route : line.routes()) {
            routes.addObject()
                    .put("destination", route.destination().toString())
                    .put("nextHop", route.nextHop().toString());
        }
        json.put("onLink", line.onLink());
        return json;
    }
}
