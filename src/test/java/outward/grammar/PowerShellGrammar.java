package outward.grammar;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A PowerShell grammar for tests: tree-sitter-powershell on the Node that Playwright's driver brings. The grammar knows
 * ASCII quotes only, so the other characters that PowerShell reads as quotes, dashes and blanks are mapped to them
 * first (PowerShell's CharTraits.cs); without that it would take a smart quote that ends a string for text.
 */
public final class PowerShellGrammar {
    private static final String READ_ALIKE = "\u2018\u2019\u201a\u201b\u201c\u201d\u201e\u2013\u2014\u2015\u00a0\u0085";
    private static final String ASCII = "''''\"\"\"---  ";
    private static final ObjectMapper JSON = new ObjectMapper();

    private PowerShellGrammar() {}

    /** What a text is to PowerShell: its errors (line:column and text), and the shape of its tree. */
    public record Tree(List<String> errors, String shape) {}

    /** The trees of these texts; many at once cost little more than one. */
    public static List<Tree> parse(List<String> scripts) {
        try {
            byte[] texts = JSON.writeValueAsBytes(
                    scripts.stream().map(PowerShellGrammar::mapped).toList());
            return JSON.readValue(GrammarPackages.run("parse.mjs", texts), new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The tree of one text. */
    public static Tree parse(String script) {
        return parse(List.of(script)).get(0);
    }

    /** The text as Windows PowerShell 5.1 reads its UTF-8 file without a byte order mark: in the ANSI code page. */
    public static String readAsAnsi(String script) {
        return new String(script.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"));
    }

    private static String mapped(String script) {
        StringBuilder text = new StringBuilder(script);
        for (int at = 0; at < text.length(); at++) {
            int place = READ_ALIKE.indexOf(text.charAt(at));
            if (place >= 0) {
                text.setCharAt(at, ASCII.charAt(place));
            }
        }
        return text.toString();
    }
}
