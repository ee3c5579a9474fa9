package outward.grammar;

import com.microsoft.playwright.impl.driver.Driver;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The npm packages of the grammar, installed once under {@code target} as their lock file says, and run on Node. */
final class GrammarPackages {
    private static final Path FOLDER = Path.of("target", "powershell-grammar");
    private static final List<String> FILES = List.of("package.json", "package-lock.json", "parse.mjs");
    private static final Path INSTALLED = FOLDER.resolve("node_modules/.package-lock.json");
    private static final Path NPM_OUTPUT = FOLDER.resolve("npm-output.txt");
    private static final String NODE = installed();

    private GrammarPackages() {}

    /** Runs a script of the folder with this standard input and returns its standard output. */
    static byte[] run(String script, byte[] input) throws IOException {
        // --liftoff-only: the grammar's WebAssembly takes the optimising compiler far longer than it then runs
        Process node = new ProcessBuilder(NODE, "--liftoff-only", script)
                .directory(FOLDER.toFile())
                .redirectError(Redirect.INHERIT)
                .start();
        try (var standardInput = node.getOutputStream()) {
            standardInput.write(input);
        }
        byte[] output = node.getInputStream().readAllBytes();
        if (exitOf(node) != 0) {
            throw new IllegalStateException("The PowerShell grammar failed; its message is above.");
        }
        return output;
    }

    private static String installed() {
        try {
            Files.createDirectories(FOLDER);
            for (String file : FILES) {
                copy(file);
            }
            if (!Files.exists(INSTALLED)) {
                install();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return nodeOfPlaywright();
    }

    private static void copy(String file) throws IOException {
        try (InputStream source = GrammarPackages.class.getResourceAsStream("/powershell-grammar/" + file)) {
            Files.copy(Objects.requireNonNull(source, file), FOLDER.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void install() {
        try {
            Process npm = new ProcessBuilder(
                            "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error")
                    .directory(FOLDER.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(NPM_OUTPUT.toFile())
                    .start();
            if (exitOf(npm) != 0) {
                throw new IllegalStateException(
                        "npm could not install the PowerShell grammar; its message is in " + NPM_OUTPUT);
            }
        } catch (IOException e) {
            throw new IllegalStateException(
                    "The PowerShell grammar is installed by npm, which is not here: apt-get install npm", e);
        }
    }

    private static int exitOf(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String nodeOfPlaywright() {
        return Driver.ensureDriverInstalled(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"), false)
                .createProcessBuilder()
                .command()
                .get(0);
    }
}
