package outward.runbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import outward.runbook.document.HtmlDocument;
import outward.runbook.document.MarkdownDocument;
import outward.runbook.document.RunbookDocument;

/** What is printed on paper that the customer has cannot be changed in our database. */
class CheckpointOnRunbookTest {
    private static final String LINE = "60 entries up to 2026-11-23T12:00:00Z, hash 0123abcd, key 4567";

    private static String markdown(Scope scope) throws IOException {
        var text = new StringWriter();
        MarkdownDocument.write(RunbookDocument.of(scope), text);
        return text.toString();
    }

    @Test
    void the_newest_checkpoint_stands_on_the_runbook_once() throws IOException {
        Scope plain = RunbookFixture.article().scope();
        Scope vouched = plain.vouchedBy(LINE);
        String text = markdown(vouched);
        assertThat(text.lines().filter(line -> line.startsWith("- Audit trail")))
                .containsExactly("- Audit trail at that time: " + LINE);
        assertThat(markdown(plain)).isEqualTo(text.replaceFirst("- Audit trail.*\n", ""));
        var html = new StringWriter();
        HtmlDocument.write(RunbookDocument.of(vouched), html);
        assertThat(html.toString())
                .containsOnlyOnce("Audit trail at that time:</strong> " + LINE)
                .containsOnlyOnce("<p>Audit trail: " + LINE + "</p>");
    }
}
