package outward.transfer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Locale;
import outward.answer.list.Csv;

/**
 * A column that a table may have.
 *
 * @param name as the machine interface calls it
 * @param label as people call it; a heading may be either, whatever the case
 * @param flag whether it is yes, no or not known
 * @param help what stands in it
 */
public record CsvField(String name, String label, boolean required, boolean flag, String help, String example) {
    private static final List<String> YES = List.of("true", "yes");
    private static final List<String> NO = List.of("false", "no");

    static CsvField needed(String name, String label, String help, String example) {
        return new CsvField(name, label, true, false, help, example);
    }

    static CsvField text(String name, String label, String help, String example) {
        return new CsvField(name, label, false, false, help, example);
    }

    static CsvField flag(String name, String label, String help) {
        return new CsvField(name, label, false, true, help, "true");
    }

    boolean isCalled(String heading) {
        return heading.equalsIgnoreCase(name) || heading.equalsIgnoreCase(label);
    }

    /** The value as the machine interface would be sent it: outer blanks go, nothing is null. */
    JsonNode value(String cell) {
        String value = Csv.restored(cell.strip()).strip();
        if (value.isEmpty()) {
            return NullNode.instance;
        }
        String word = value.toLowerCase(Locale.ROOT);
        return flag && (YES.contains(word) || NO.contains(word))
                ? BooleanNode.valueOf(YES.contains(word))
                : TextNode.valueOf(value);
    }
}
