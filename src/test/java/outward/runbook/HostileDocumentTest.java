package outward.runbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import outward.design.HostRole;
import outward.domain.HostileValue;

/** Whatever a customer, a site, a waiver or an interface is called, the documents keep their structure and show it as text. */
class HostileDocumentTest {
    private static final List<String> BENIGN = structure(markdown("plain", "LAN"));

    static Stream<String> values() {
        return HostileValue.rendered("md").stream()
                .filter(row -> row.in("md").isPresent() && row.in("ps1").isPresent())
                .map(HostileValue::value)
                .filter(value -> value.length() < 300 && !value.isBlank());
    }

    @ParameterizedTest
    @MethodSource("values")
    void aHostileNameIsOnlyText(String value) {
        assertThat(structure(markdown(value, "LAN"))).isEqualTo(BENIGN);
        assertThat(texts(markdown(value, "LAN"))).contains(oneLine(value));
    }

    @ParameterizedTest
    @MethodSource("values")
    void aHostileInterfaceIsOnlyText(String value) {
        Node document = markdown("plain", value);
        List<String> kinds = structure(document);
        // an interface that netsh cannot be given has words instead of two code blocks
        assertThat(kinds).isSubsetOf(BENIGN);
        assertThat(texts(document)).contains(oneLine(value));
    }

    @ParameterizedTest
    @MethodSource("values")
    void theHtmlHasNoElementThatTheBenignPageLacks(String value) {
        assertThat(elements(html(value))).isEqualTo(elements(html("plain")));
    }

    private static Scope scope(String name, String alias) {
        var fixture = RunbookFixture.behindNat()
                .without("HELP01")
                .host("ODD01", alias, "20", HostRole.OTHER)
                .named(name)
                .made(name, name)
                .waive("CLIENT_6TO4", name);
        return Scope.of(name, fixture.plan());
    }

    private static Node markdown(String name, String alias) {
        return Parser.builder().build().parse(ZipContent.markdown(scope(name, alias)));
    }

    private static String html(String name) {
        return ZipContent.html(scope(name, "LAN"));
    }

    private static List<String> elements(String html) {
        return java.util.regex.Pattern.compile("<(/?[a-zA-Z!][^\\s>]*)")
                .matcher(html)
                .results()
                .map(m -> m.group(1))
                .toList();
    }

    /** The kinds of the nodes in order; neighbouring texts count as one. */
    private static List<String> structure(Node document) {
        List<String> kinds = new java.util.ArrayList<>();
        walk(document, kinds);
        return kinds;
    }

    private static void walk(Node node, List<String> kinds) {
        String kind = node.getClass().getSimpleName();
        if (!kind.equals("Text") || !"Text".equals(kinds.get(kinds.size() - 1))) {
            kinds.add(kind);
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            walk(child, kinds);
        }
    }

    private static String texts(Node document) {
        StringBuilder text = new StringBuilder();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Text node) {
                text.append(node.getLiteral());
            }

            @Override
            public void visit(Code node) {
                text.append(node.getLiteral());
            }

            @Override
            public void visit(FencedCodeBlock node) {
                text.append('\n');
            }
        });
        return text.toString();
    }

    private static String oneLine(String value) {
        return value.strip()
                .replaceAll("[\\t\\n\\r\\f\\x0b\\x85\\u2028\\u2029]", " ")
                .strip();
    }
}
