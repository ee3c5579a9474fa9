package outward.transfer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.events.ScalarEvent;

/** A single value by the core schema of YAML 1.2 (section 10.3.2): yes and no, dates and addresses are texts. */
final class YamlScalar {
    private static final Pattern NULL = Pattern.compile("|~|null|Null|NULL");
    private static final Pattern TRUTH = Pattern.compile("true|True|TRUE|false|False|FALSE");
    private static final Pattern SHORT = Pattern.compile("[-+]?[0-9]{1,9}");
    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+"
            + "|[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?|[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)");

    private YamlScalar() {}

    static JsonNode of(ScalarEvent scalar) {
        String text = scalar.getValue();
        JsonNodeFactory json = JsonNodeFactory.instance;
        if (!scalar.isPlain()) {
            return json.textNode(text);
        }
        if (NULL.matcher(text).matches()) {
            return json.nullNode();
        }
        if (TRUTH.matcher(text).matches()) {
            return json.booleanNode(text.charAt(0) == 't' || text.charAt(0) == 'T');
        }
        if (SHORT.matcher(text).matches()) {
            return json.numberNode(Integer.parseInt(text));
        }
        return text.length() < 1000 && NUMBER.matcher(text).matches()
                ? json.numberNode(Double.NaN)
                : json.textNode(text);
    }
}
