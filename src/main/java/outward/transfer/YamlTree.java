package outward.transfer;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;
import outward.answer.PlainText;
import outward.answer.WrongInput;

/** What a YAML document holds, with the line of each path. */
record YamlTree(JsonNode root, Map<String, Integer> lines) {
    /**
     * The one document of a text. Refuses anchors, aliases, tags, directives, several documents, keys that are there twice
     * or are no plain texts, and what is deeper than any estate.
     */
    static YamlTree parse(String text) {
        Map<String, Integer> lines = new HashMap<>();
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(EstateText.MOST);
        options.setProcessComments(false);
        try {
            ParserImpl events = new ParserImpl(new StreamReader(text), options);
            return new YamlTree(new YamlEvents(events, lines).document(), lines);
        } catch (MarkedYAMLException e) {
            throw at(e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1, sentence(e.getProblem()));
        } catch (ReaderException e) {
            throw at(line(text, e.getPosition()), "A character is not allowed in YAML.");
        } catch (YAMLException e) {
            throw WrongInput.at(EstateText.FILE, "This is not YAML.");
        }
    }

    /** The refusal of a line. */
    static WrongInput at(int line, String sentence) {
        return WrongInput.at(EstateText.FILE, "Line " + line + ": " + sentence);
    }

    private static String sentence(String problem) {
        String said = problem == null ? "?" : problem.replaceFirst("\\. \\(.*", "");
        return "This is not YAML: " + PlainText.printable(said) + ".";
    }

    private static int line(String text, int position) {
        return 1
                + (int) text.codePoints()
                        .limit(Math.max(0, position))
                        .filter(c -> c == '\n')
                        .count();
    }

    /** The line of a path, or of the nearest thing around it. */
    int line(String path) {
        String at = path;
        while (!at.isEmpty() && !lines.containsKey(at)) {
            int end = Math.max(at.lastIndexOf('.'), at.lastIndexOf('['));
            at = end < 0 ? "" : at.substring(0, end);
        }
        return lines.getOrDefault(at, 1);
    }
}
