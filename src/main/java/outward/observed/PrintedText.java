package outward.observed;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import outward.observed.text.JsonReader;
import outward.observed.text.Line;
import outward.observed.text.PastedLines;
import outward.observed.text.Prompt;

/** Splits a text into what it consists of: prompts, JSON, lists of properties, and bare names. */
final class PrintedText {
    private static final Pattern JSON = Pattern.compile("\\s*[{\\[]\\s*([\"{\\[\\]}].*)?");

    private final Printout printout = new Printout();
    private final ListForm list = new ListForm(printout, null);
    private final BareNames names = new BareNames();
    private final List<Line> lines;
    private final int[] starts;
    private final String text;
    private boolean namesFollow;

    private PrintedText(List<Line> lines) {
        this.lines = lines;
        starts = new int[lines.size()];
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i < starts.length; i++) {
            starts[i] = joined.length();
            joined.append(lines.get(i).text()).append('\n');
        }
        text = joined.toString();
    }

    static Printout read(String content) {
        PrintedText printed = new PrintedText(PastedLines.of(content));
        printed.namesFollow = BareNames.fill(printed.lines);
        for (int i = 0; i < printed.lines.size(); ) {
            i = printed.readFrom(i);
        }
        printed.end();
        return printed.printout;
    }

    /** Reads the line, or the JSON that begins on it, and gives the next line to read. */
    private int readFrom(int index) {
        Line line = lines.get(index);
        if (Prompt.at(line)) {
            end();
            namesFollow = Prompt.asksForManagementServers(line);
        } else if (JSON.matcher(line.text()).matches()) {
            end();
            return readJson(index);
        } else if (namesFollow && BareNames.isName(line)) {
            names.add(line);
        } else {
            list.read(line);
        }
        return index + 1;
    }

    private void end() {
        list.end();
        names.addTo(printout);
    }

    private int readJson(int index) {
        JsonReader reader = new JsonReader(text, starts[index]);
        new JsonForm(printout, lines.get(index).number()).read(reader.read());
        int last = lineAt(reader.at());
        Line rest = lines.get(last);
        int behind = Math.min(reader.at() - starts[last], rest.text().length());
        printout.stray(new Line(rest.number(), rest.text().substring(behind), rest.last()));
        return reader.broken() ? nextPrompt(last + 1) : last + 1;
    }

    private int lineAt(int offset) {
        int found = Arrays.binarySearch(starts, Math.min(offset, text.length() - 1));
        return found >= 0 ? found : -found - 2;
    }

    /** Nothing behind damaged JSON is sure, up to the next command. */
    private int nextPrompt(int from) {
        int index = from;
        while (index < lines.size() && !Prompt.at(lines.get(index))) {
            printout.stray(lines.get(index++));
        }
        return index;
    }
}
