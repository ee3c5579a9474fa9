package outward.transfer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Writes a tree as YAML in one way only: block style, two blanks for each level, every text in double quotes, numbers and
 * truth values bare, lines ended by LF, no comments.
 */
final class YamlText {
    private final StringBuilder text = new StringBuilder();

    private YamlText() {}

    static String of(ObjectNode root) {
        YamlText yaml = new YamlText();
        yaml.fields(root, "", "");
        return yaml.text.toString();
    }

    /** Its first line stands behind {@code first}, the others behind {@code indent}. */
    private void fields(ObjectNode object, String first, String indent) {
        String before = first;
        for (var field : object.properties()) {
            text.append(before).append(field.getKey()).append(':');
            value(field.getValue(), indent);
            before = indent;
        }
    }

    private void value(JsonNode value, String indent) {
        if (!value.isContainerNode()) {
            text.append(' ').append(scalar(value)).append('\n');
        } else if (value.isEmpty()) {
            text.append(value.isArray() ? " []\n" : " {}\n");
        } else {
            text.append('\n');
            value.forEach(item -> item(item, indent + "  "));
        }
    }

    private void item(JsonNode item, String indent) {
        if (item instanceof ObjectNode object && !object.isEmpty()) {
            fields(object, indent + "- ", indent + "  ");
        } else {
            text.append(indent).append('-');
            value(item, indent);
        }
    }

    private static String scalar(JsonNode value) {
        return value.isTextual() ? quoted(value.textValue()) : value.asText();
    }

    private static String quoted(String value) {
        StringBuilder quoted = new StringBuilder("\"");
        value.chars().forEach(c -> quoted.append(escaped((char) c)));
        return quoted.append('"').toString();
    }

    /** What a reader could lose, or a person not see. */
    private static String escaped(char c) {
        if (c == '"' || c == '\\') {
            return "\\" + c;
        }
        boolean hidden = c < ' ' || (c >= 0x7f && c <= 0xa0) || Character.getType(c) == Character.FORMAT;
        return hidden || c == '\u2028' || c == '\u2029' ? String.format("\\u%04x", (int) c) : String.valueOf(c);
    }
}
