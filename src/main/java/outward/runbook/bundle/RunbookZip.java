package outward.runbook.bundle;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import outward.runbook.Former;
import outward.runbook.RouterLines;
import outward.runbook.Scope;
import outward.runbook.Treatment;
import outward.runbook.document.ChangeRequest;
import outward.runbook.document.Document;
import outward.runbook.document.Figure;
import outward.runbook.document.HtmlDocument;
import outward.runbook.document.Look;
import outward.runbook.document.MarkdownDocument;
import outward.runbook.document.NetworkRequest;
import outward.runbook.document.RunbookDocument;
import outward.runbook.script.ClientScript;
import outward.runbook.script.HostScripts;
import outward.runbook.script.RouterFile;
import outward.runbook.script.RouterScripts;
import outward.runbook.script.ScriptFile;
import outward.runbook.script.ServerScripts;
import outward.runbook.window.WindowPage;

/**
 * The ZIP of one scope, written as it is read. While the plan is refused or something is open it holds the documents
 * and the reading script only (contract); of a retired site nothing that sets something up. The same scope in the same look gives the same bytes.
 */
public final class RunbookZip {
    private static final String PICTURES = "pictures";

    /** Of a retired site: what reads, and what takes back. */
    private static final List<String> KEPT =
            List.of("/read-state.ps1", "/verify.ps1", "/back-out.ps1", "/back-out.cmd");

    private final Scope scope;
    private final byte[] planJson;
    private final @Nullable Look look;

    /** The ZIP of this scope; the plan as JSON is put in as it comes. */
    public RunbookZip(Scope scope, byte[] planJson) {
        this(scope, planJson, null);
    }

    /** The same with pages in a firm's look. */
    public RunbookZip(Scope scope, byte[] planJson, @Nullable Look look) {
        this.scope = scope;
        this.planJson = planJson.clone();
        this.look = look;
    }

    /** Writes it whole and leaves the stream open. */
    public void writeTo(OutputStream out) throws IOException {
        SummedZip zip = new SummedZip(out, scope.plan().revision().createdAt());
        zip.add("README.txt", Readme.of(scope).getBytes(StandardCharsets.US_ASCII));
        for (Document document : documents()) {
            zip.add(document.file() + ".html", bytes -> write(bytes, writer -> html(document, writer)));
            zip.add(document.file() + ".md", bytes -> write(bytes, writer -> markdown(document, writer)));
        }
        for (Figure figure : RunbookDocument.figures(scope)) {
            String file = PICTURES + "/" + figure.name() + ".svg";
            zip.add(file, figure.drawing().file().getBytes(StandardCharsets.UTF_8));
        }
        if (scope.handsOver()) {
            zip.add("change-window.html", bytes -> write(bytes, writer -> WindowPage.write(scope, writer)));
        }
        zip.add("plan.json", planJson);
        for (ScriptFile script : (Iterable<ScriptFile>) scripts()::iterator) {
            zip.add(script.path(), script::writeTo);
        }
        zip.finish();
    }

    private List<Document> documents() {
        return List.of(RunbookDocument.of(scope), ChangeRequest.of(scope), NetworkRequest.of(scope));
    }

    private void html(Document document, Writer out) throws IOException {
        HtmlDocument.write(document, look, out);
    }

    private static void markdown(Document document, Writer out) throws IOException {
        MarkdownDocument.writeBeside(PICTURES, document, out);
    }

    private static void write(OutputStream out, Text text) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(writer);
        writer.flush();
    }

    private Stream<ScriptFile> scripts() {
        ServerScripts server = new ServerScripts(scope);
        if (!scope.plan().handsOver()) {
            return Stream.of(server.readState());
        }
        return scope.retired()
                ? all(server).filter(file -> KEPT.stream().anyMatch(file.path()::endsWith))
                : all(server);
    }

    private Stream<ScriptFile> all(ServerScripts server) {
        return Stream.of(
                        Stream.of(server.readState()),
                        server.changing(),
                        Stream.of(ClientScript.of(scope)),
                        new RouterScripts(scope).files(),
                        RouterLines.needed(scope) ? Stream.of(RouterFile.of(scope)) : Stream.<ScriptFile>empty(),
                        hosts())
                .flatMap(files -> files);
    }

    /** Every host of the plan, and the way back of those that an earlier plan configured and this one does not. */
    private Stream<ScriptFile> hosts() {
        HostScripts scripts = new HostScripts(scope);
        return Stream.concat(
                scope.plan().design().hosts().stream().flatMap(scripts::of),
                Former.leaving(scope, Treatment.CONFIGURED).stream().flatMap(scripts::takeBack));
    }

    @FunctionalInterface
    private interface Text {
        void write(Writer out) throws IOException;
    }
}
