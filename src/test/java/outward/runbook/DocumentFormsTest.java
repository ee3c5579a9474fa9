package outward.runbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nu.validator.validation.SimpleDocumentValidator;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.markdown.MarkdownRenderer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import outward.runbook.document.ChangeRequest;
import outward.runbook.document.Document;
import outward.runbook.document.HtmlDocument;
import outward.runbook.document.MarkdownDocument;
import outward.runbook.document.NetworkRequest;
import outward.runbook.document.RunbookDocument;

/** What readers of other people say of our documents: the validator of the W3C, and a writer of CommonMark. */
class DocumentFormsTest {
    private static final List<String> FOUND = new ArrayList<>();
    private static SimpleDocumentValidator validator;

    @BeforeAll
    static void reader() throws Exception {
        validator = new SimpleDocumentValidator(true);
        validator.setUpMainSchema("http://s.validator.nu/html5-rdfalite.rnc", new Found());
        validator.setUpValidatorAndParsers(new Found(), false, false);
    }

    static Stream<Document> documents() {
        return Stream.of(
                        RunbookFixture.article().waive("CLIENT_6TO4", "<Home> routers & such"),
                        RunbookFixture.multisite(),
                        RunbookFixture.isatap(),
                        RunbookFixture.refused())
                .map(RunbookFixture::scope)
                .flatMap(scope ->
                        Stream.of(RunbookDocument.of(scope), ChangeRequest.of(scope), NetworkRequest.of(scope)));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void theHtmlIsValid(Document document) throws Exception {
        StringWriter html = new StringWriter();
        HtmlDocument.write(document, html);
        assertThat(errors(html.toString())).isEmpty();
    }

    @Test
    void theHtmlWithItsPictureIsValid() throws Exception {
        for (RunbookFixture fixture : RunbookFixture.all()) {
            assertThat(errors(ZipContent.html(fixture.scope())))
                    .as(fixture.plan().frame().toString())
                    .isEmpty();
        }
    }

    @Test
    void theChangeWindowPageIsValid() throws Exception {
        for (RunbookFixture fixture : RunbookFixture.all()) {
            assertThat(errors(ZipContent.window(fixture.scope())))
                    .as(fixture.plan().frame().toString())
                    .isEmpty();
        }
    }

    @Test
    void theValidatorIsAtWork() throws Exception {
        assertThat(errors("<!DOCTYPE html><html lang=en><title>x</title><ul><p>y</ul>"))
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void theMarkdownMeansTheSameWhenAnotherWriterWritesItAgain(Document document) throws IOException {
        StringWriter markdown = new StringWriter();
        MarkdownDocument.write(document, markdown);
        Parser parser = Parser.builder().build();
        Node read = parser.parse(markdown.toString());
        String again = MarkdownRenderer.builder().build().render(read);
        HtmlRenderer html = HtmlRenderer.builder().build();
        assertThat(html.render(parser.parse(again))).isEqualTo(html.render(read));
    }

    private static List<String> errors(String html) throws SAXException, IOException {
        FOUND.clear();
        InputSource source = new InputSource(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
        source.setEncoding("UTF-8");
        validator.checkHtmlInputSource(source);
        return List.copyOf(FOUND);
    }

    /**
     * The validator's style checker is older than {@code color-scheme} (CSS Color Adjustment 1), and its table of browsers
     * older than their {@code datetime-local}, which falls back to a text.
     */
    private static final class Found implements ErrorHandler {
        @Override
        public void warning(SAXParseException warning) {
            error(warning);
        }

        @Override
        public void error(SAXParseException error) {
            if (!error.getMessage().contains("color-scheme")
                    && !error.getMessage().contains("“datetime-local” input type is not supported")) {
                FOUND.add(error.getLineNumber() + ": " + error.getMessage());
            }
        }

        @Override
        public void fatalError(SAXParseException error) {
            error(error);
        }
    }
}
