package outward.domain;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Microsoft's networking cmdlets with their parameters, and a check of script text against them. */
public final class Cmdlets {
    private static final JsonNode TABLE = DomainTable.read("cmdlets.json");
    private static final Pattern LITERAL = Pattern.compile("'(?:[^']|'')*'");
    private static final Pattern STATEMENT = Pattern.compile("[|;{}()\\r\\n]+");
    private static final Pattern CMDLET = Pattern.compile("\\b[A-Z][A-Za-z]+-[A-Z][A-Za-z0-9]+\\b");
    private static final Pattern PARAMETER = Pattern.compile("(?<=\\s)-([A-Za-z][A-Za-z0-9]*)");

    /** Cmdlets of the PowerShell 5.1 engine that lines may use beside the networking ones. */
    private static final Set<String> ENGINE = Set.of(
            "ConvertFrom-Json",
            "ConvertTo-Json",
            "ForEach-Object",
            "Format-List",
            "Format-Table",
            "Get-Date",
            "Get-ItemProperty",
            "Get-Service",
            "Invoke-Command",
            "Join-Path",
            "New-Item",
            "New-Object",
            "Out-String",
            "Set-StrictMode",
            "Sort-Object",
            "Start-Sleep",
            "Where-Object",
            "Write-Host",
            "Write-Warning");

    /** Parameters that every cmdlet has. */
    private static final Set<String> COMMON = Set.of("ErrorAction");

    private Cmdlets() {}

    /** What the text uses that Microsoft's reference does not know: a cmdlet, or a cmdlet and its parameter. */
    public static List<String> unknownIn(String script) {
        List<String> unknown = new ArrayList<>();
        for (String statement : STATEMENT.split(LITERAL.matcher(script).replaceAll("''"), -1)) {
            CMDLET.matcher(statement).results().findFirst().ifPresent(cmdlet -> check(cmdlet, statement, unknown));
        }
        return unknown;
    }

    private static void check(MatchResult cmdlet, String statement, List<String> unknown) {
        String name = cmdlet.group();
        if (ENGINE.contains(name)) {
            return;
        }
        if (!TABLE.has(name)) {
            unknown.add(name);
            return;
        }
        List<String> known = new ArrayList<>();
        TABLE.get(name).get("parameters").forEach(parameter -> known.add(parameter.asText()));
        PARAMETER
                .matcher(statement.substring(cmdlet.end()))
                .results()
                .map(match -> match.group(1))
                .filter(parameter -> !known.contains(parameter) && !COMMON.contains(parameter))
                .forEach(parameter -> unknown.add(name + " -" + parameter));
    }
}
