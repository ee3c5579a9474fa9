package outward.runbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import outward.design.HostRole;
import outward.domain.Cmdlets;
import outward.domain.HostileValue;
import outward.grammar.PowerShellGrammar;
import outward.grammar.PowerShellGrammar.Tree;
import outward.runbook.script.HostScripts;

/** What holds for every script, whatever the plan. */
class ScriptTextTest {
    @Test
    void everyScriptIsPowerShell() {
        List<String> scripts = everyScript().values().stream().toList();
        assertThat(scripts).hasSizeGreaterThan(30);
        assertThat(PowerShellGrammar.parse(scripts))
                .allSatisfy(tree -> assertThat(tree.errors()).isEmpty());
    }

    @Test
    void everyCmdletAndParameterIsInMicrosoftsReference() {
        assertThat(everyScript())
                .allSatisfy((path, text) -> assertThat(Cmdlets.unknownIn(withoutComments(text)))
                        .as(path)
                        .isEmpty());
    }

    @Test
    void noScriptRunsWhatPromptsOrInterruptsService() {
        assertThat(everyScript().values())
                .noneMatch(text -> text.contains("Set-DAServer")
                        || text.contains("Set-RemoteAccessLoadBalancer")
                        || text.contains("Enable-DAMultiSite")
                        || text.contains("Invoke-Expression"));
    }

    @Test
    void scriptsAreAsciiWithLineEndsOfWindowsAndNoMark() {
        assertThat(everyScript()).allSatisfy((path, text) -> {
            assertThat(text.chars())
                    .as(path)
                    .allMatch(unit -> unit == '\r' || unit == '\n' || (unit >= ' ' && unit <= '~'));
            assertThat(text.replace("\r\n", "")).as(path).doesNotContain("\r", "\n");
            assertThat(text).as(path).startsWith("#").contains("neither was run on Windows");
        });
    }

    @Test
    void hostsOfEqualRoutingDifferInLiteralsOnly() {
        List<Tree> trees = PowerShellGrammar.parse(Stream.of("jump01-00000001", "cm01-00000002")
                .map(folder -> ZipContent.text(RunbookFixture.article().scope(), "hosts/" + folder + "/apply.ps1"))
                .toList());
        assertThat(trees.get(0)).isEqualTo(trees.get(1));
    }

    @Test
    void noInterfaceNameChangesTheShapeOfAScript() {
        Tree benign = PowerShellGrammar.parse(applyScript("LAN"));
        assertThat(PowerShellGrammar.parse(bothReadings(hostileNames().limit(6).map(ScriptTextTest::applyScript))))
                .containsOnly(benign);
    }

    /** The body is constant, so the head, which holds the literals, decides; it is quick to parse. */
    @Test
    void noInterfaceNameChangesTheShapeOfTheLiterals() {
        Tree benign = PowerShellGrammar.parse(head(applyScript("LAN")));
        List<String> hostile =
                bothReadings(hostileNames().map(ScriptTextTest::applyScript).map(ScriptTextTest::head));
        assertThat(benign.errors()).isEmpty();
        assertThat(hostile).hasSizeGreaterThan(100);
        assertThat(PowerShellGrammar.parse(hostile)).containsOnly(benign);
    }

    private static Stream<String> hostileNames() {
        return HostileValue.rendered("ps1").stream().map(HostileValue::value);
    }

    /** As UTF-8, and as Windows PowerShell reads a file without a mark. */
    private static List<String> bothReadings(Stream<String> scripts) {
        return scripts.flatMap(script -> Stream.of(script, PowerShellGrammar.readAsAnsi(script)))
                .toList();
    }

    private static String head(String script) {
        return script.substring(0, script.indexOf("Set-StrictMode"));
    }

    private static String applyScript(String alias) {
        var fixture = RunbookFixture.behindNat().without("HELP01").host("ODD01", alias, "20", HostRole.OTHER);
        return new HostScripts(fixture.scope())
                .of(fixture.plan().design().hosts().get(0))
                .findFirst()
                .orElseThrow()
                .text();
    }

    private static Map<String, String> everyScript() {
        Map<String, String> scripts = new java.util.TreeMap<>();
        RunbookFixture.all().forEach(fixture -> addTo(scripts, fixture.scope()));
        addTo(scripts, RunbookFixture.article().after(RunbookFixture.isatap()));
        addTo(scripts, RunbookFixture.isatap().after(RunbookFixture.twoPrefixes()));
        return scripts;
    }

    private static void addTo(Map<String, String> scripts, Scope scope) {
        String plan = scope.frame().method() + (scope.from() == null ? "/" : " after another plan/");
        ZipContent.of(scope).forEach((path, bytes) -> {
            if (path.endsWith(".ps1")) {
                scripts.put(plan + path, new String(bytes, StandardCharsets.UTF_8));
            }
        });
    }

    private static String withoutComments(String script) {
        return script.replaceAll("(?m)^\\s*#.*$", "");
    }
}
