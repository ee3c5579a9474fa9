package outward.runbook.script;

import outward.command.NetshWriter;
import outward.design.Route;

/** One netsh command of a host with the one that takes it back, and what is recorded of it. */
record CmdStep(String record, String netsh, String netshBack) {
    static CmdStep address(NetshWriter netsh, int prefixLength) {
        String address = Hole.ADDRESS.mark();
        return new CmdStep(
                "address " + address + "/" + prefixLength,
                netsh.addAddress(address, prefixLength),
                netsh.removeAddress(address));
    }

    static CmdStep route(NetshWriter netsh, Route route) {
        return new CmdStep(
                "route " + route.destination() + " " + route.nextHop(),
                netsh.addRoute(route.destination(), route.nextHop()),
                netsh.removeRoute(route.destination(), route.nextHop()));
    }

    /** Left out where an earlier run added it; recorded where this one does. */
    String add(int number) {
        return String.join(
                "\n",
                "set \"step=" + number + "\"",
                "findstr /l /x /c:\"" + record + "\" \"%record%\" >nul 2>nul",
                "if not errorlevel 1 goto done" + number,
                netsh,
                "if errorlevel 1 goto failed",
                ">>\"%record%\" echo " + record,
                "set \"added=yes\"",
                ":done" + number);
    }

    /** Done only where it is recorded. */
    String remove(int number) {
        return String.join(
                "\n",
                "set \"step=" + number + "\"",
                "findstr /l /x /c:\"" + record + "\" \"%record%\" >nul 2>nul",
                "if errorlevel 1 goto done" + number,
                netshBack,
                "if errorlevel 1 goto failed",
                "call :forget \"" + record + "\"",
                ":done" + number);
    }
}
