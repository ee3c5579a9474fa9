package outward.observed.drift;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import outward.observed.host.HostReport;
import outward.observed.text.Line;
import outward.observed.text.Prompt;

/** Who was asked and who answered, as ping and Test-NetConnection print it in English; other languages prove nothing here. */
final class ConnectionText {
    private static final Pattern AROUND = Pattern.compile(
            "\\s*(?:Approximate round trip |Minimum = |Request timed out\\.|Destination (?:host|net) unreachable\\.|General failure\\.).{0,300}");

    private final List<Attempt> attempts = new ArrayList<>();
    private final TestedText tested = new TestedText(attempts::add);
    private final PingText pinged = new PingText(attempts::add);

    private ConnectionText() {}

    /** Every try in the order of the text, each as whole as it was shown. */
    static List<Attempt> read(String content) {
        ConnectionText text = new ConnectionText();
        HostReport.lines(content).forEach(text::read);
        text.tested.end();
        text.pinged.end();
        return text.attempts;
    }

    private void read(Line line) {
        if (Prompt.at(line)) {
            tested.end();
            pinged.end();
        } else if (!tested.read(line.text())) {
            pinged.read(line.text());
        }
    }

    /** Whether a line is of such a text. */
    static boolean explains(String line) {
        return TestedText.explains(line)
                || PingText.explains(line)
                || AROUND.matcher(line).matches();
    }
}
