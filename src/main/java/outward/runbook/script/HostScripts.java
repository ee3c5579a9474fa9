package outward.runbook.script;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import outward.design.HostLine;
import outward.runbook.FolderName;
import outward.runbook.Scope;
import outward.runbook.Treatment;

/** The script files of management hosts. Hosts of one kind share everything but a few values. Not for two threads. */
public final class HostScripts {
    /** Kinds that are kept: hosts with adapter names all different would otherwise be kept whole. */
    private static final int MOST_KINDS = 500;

    private final Scope scope;
    private final Map<HostKind, HostTexts> kinds = new HashMap<>();
    private final ScriptTemplate apply;
    private final ScriptTemplate backOut;
    private final ScriptTemplate verify;

    /** For the hosts of this scope. */
    public HostScripts(Scope scope) {
        this.scope = scope;
        this.apply = ScriptTemplate.of(
                scope, "apply.ps1", "apply.ps1: sets the planned IPv6 address and routes of one management host.");
        this.backOut = ScriptTemplate.of(
                scope, "back-out.ps1", "back-out.ps1: takes back what apply.ps1 recorded as added, and nothing else.");
        this.verify = ScriptTemplate.of(
                scope,
                "verify.ps1",
                "verify.ps1: reads what this host has and asks the way; changes nothing; prints JSON.");
    }

    /**
     * The files of a host: none of a domain controller, verify alone where nothing is set on the host itself, no cmd
     * files where netsh cannot be given its interface name.
     */
    public Stream<ScriptFile> of(HostLine host) {
        Treatment treatment = scope.treatment(host);
        if (treatment == Treatment.LEFT_ALONE) {
            return Stream.empty();
        }
        String folder = folder(host);
        HostTexts texts = texts(treatment, host);
        HostValues values = new HostValues(host);
        ScriptFile questions = verify.file(folder + "verify.ps1", texts.questions(), values);
        return treatment == Treatment.CONFIGURED ? settings(folder, texts, values, questions) : Stream.of(questions);
    }

    private Stream<ScriptFile> settings(String folder, HostTexts texts, HostValues values, ScriptFile questions) {
        Stream<ScriptFile> powershell = Stream.of(
                apply.file(folder + "apply.ps1", texts.additions(), values),
                backOut.file(folder + "back-out.ps1", texts.removals(), values),
                questions);
        return texts.cmd()
                .map(cmd -> Stream.concat(
                        powershell,
                        Stream.of(
                                new ScriptFile(
                                        folder + "apply.cmd", out -> cmd.apply().writeTo(out, values)),
                                new ScriptFile(
                                        folder + "back-out.cmd",
                                        out -> cmd.backOut().writeTo(out, values)))))
                .orElse(powershell);
    }

    /** The back-out of a host that an earlier plan configured and this one does not. */
    public Stream<ScriptFile> takeBack(HostLine host) {
        return Stream.of(backOut.file(
                folder(host) + "back-out.ps1", texts(Treatment.CONFIGURED, host).removals(), new HostValues(host)));
    }

    private static String folder(HostLine host) {
        return "hosts/" + FolderName.of(host) + "/";
    }

    private HostTexts texts(Treatment treatment, HostLine host) {
        if (kinds.size() > MOST_KINDS) {
            kinds.clear();
        }
        return kinds.computeIfAbsent(HostKind.of(treatment, host), kind -> HostTexts.of(scope, kind));
    }
}
