package outward.runbook.script;

import java.util.List;
import java.util.stream.Collectors;
import outward.command.PowerShellLiteral;
import outward.design.Route;
import outward.runbook.Scope;

/** The one block of a script in which the plan's values stand, each as a PowerShell literal of ASCII characters. */
final class Literals {
    private final StringBuilder text = new StringBuilder(512);

    /** A block that begins with the plan's number and hash. */
    static Literals of(Scope scope) {
        var revision = scope.plan().revision();
        return new Literals()
                .number("planRevision", revision.number())
                .typed("planHash", revision.hash().hex());
    }

    /** Text from anywhere: quoted and escaped. */
    Literals text(String name, String value) {
        return line(name, PowerShellLiteral.of(value));
    }

    /** A value that prints itself in letters, digits, colons, dots, slashes and hyphens only. */
    Literals typed(String name, Object value) {
        return line(name, "'" + value + "'");
    }

    Literals number(String name, int value) {
        return line(name, Integer.toString(value));
    }

    Literals flag(String name, boolean value) {
        return line(name, value ? "$true" : "$false");
    }

    /** A list of such values. */
    Literals typed(String name, List<?> values) {
        return line(name, values.stream().map(v -> "'" + v + "'").collect(Collectors.joining(", ", "@(", ")")));
    }

    Literals routes(List<Route> routes) {
        if (routes.isEmpty()) {
            return line("routes", "@()");
        }
        text.append("$routes = @(\r\n");
        for (Route route : routes) {
            text.append("    @{ Destination = '").append(route.destination());
            text.append("'; NextHop = '").append(route.nextHop()).append("' }\r\n");
        }
        text.append(")\r\n");
        return this;
    }

    Literals line(String name, String expression) {
        text.append('$').append(name).append(" = ").append(expression).append("\r\n");
        return this;
    }

    /** The whole block, with the empty line that ends it. */
    @Override
    public String toString() {
        return text + "\r\n";
    }
}
