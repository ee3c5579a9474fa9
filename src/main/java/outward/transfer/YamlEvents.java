package outward.transfer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.parser.Parser;
import outward.answer.PlainText;

/** Turns the events of one YAML document into a tree, as far as an estate file may go. */
final class YamlEvents {
    /** An estate's deepest value stands in the eighth level. */
    private static final int DEEPEST = 10;

    private static final int LONGEST_KEY = 60;

    private final Parser events;
    private final Map<String, Integer> lines;
    private int depth;

    YamlEvents(Parser events, Map<String, Integer> lines) {
        this.events = events;
        this.lines = lines;
    }

    JsonNode document() {
        events.getEvent();
        if (events.checkEvent(Event.ID.StreamEnd)) {
            return JsonNodeFactory.instance.missingNode();
        }
        DocumentStartEvent start = (DocumentStartEvent) events.getEvent();
        Map<String, String> tags = start.getTags();
        if (start.getVersion() != null || (tags != null && !tags.isEmpty())) {
            throw YamlTree.at(line(start), "Directives are not accepted.");
        }
        JsonNode root = node(events.getEvent(), "");
        events.getEvent();
        if (!events.checkEvent(Event.ID.StreamEnd)) {
            throw YamlTree.at(line(events.peekEvent()), "A file holds one document only.");
        }
        return root;
    }

    private JsonNode node(Event event, String path) {
        lines.put(path, line(event));
        refuseExtras(event);
        if (event instanceof ScalarEvent scalar) {
            return YamlScalar.of(scalar);
        }
        if (++depth > DEEPEST) {
            throw YamlTree.at(line(event), "This is nested deeper than any estate.");
        }
        JsonNode node = event instanceof MappingStartEvent ? fields(path) : items(path);
        depth--;
        return node;
    }

    private static void refuseExtras(Event event) {
        if (event instanceof AliasEvent || (event instanceof NodeEvent named && named.getAnchor() != null)) {
            throw YamlTree.at(line(event), "Anchors and aliases are not accepted.");
        }
        if (tag(event) != null) {
            throw YamlTree.at(line(event), "Tags are not accepted.");
        }
    }

    private static @Nullable String tag(Event event) {
        if (event instanceof ScalarEvent scalar) {
            return scalar.getTag();
        }
        if (event instanceof MappingStartEvent mapping) {
            return mapping.getTag();
        }
        return event instanceof SequenceStartEvent sequence ? sequence.getTag() : null;
    }

    private ObjectNode fields(String path) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        while (!events.checkEvent(Event.ID.MappingEnd)) {
            Event key = events.getEvent();
            refuseExtras(key);
            String name = name(key);
            if (object.has(name)) {
                throw YamlTree.at(line(key), name + " is there twice.");
            }
            String at = path.isEmpty() ? name : path + "." + name;
            object.set(name, node(events.getEvent(), at));
            lines.put(at, line(key));
        }
        events.getEvent();
        return object;
    }

    private static String name(Event key) {
        if (key instanceof ScalarEvent scalar
                && PlainText.fault(scalar.getValue(), LONGEST_KEY).isEmpty()) {
            return scalar.getValue();
        }
        throw YamlTree.at(line(key), "The name of a field is wanted here.");
    }

    private ArrayNode items(String path) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        while (!events.checkEvent(Event.ID.SequenceEnd)) {
            array.add(node(events.getEvent(), path + "[" + array.size() + "]"));
        }
        events.getEvent();
        return array;
    }

    private static int line(Event event) {
        return event.getStartMark().getLine() + 1;
    }
}
