package outward.runbook.script;

import outward.command.NetshWriter;
import outward.design.Route;

/**
 * One netsh command of a host with the one that takes it back, what is recorded of it, and how to see whether it is still
 * there: what {@code show} has to list, and the text that it then holds.
 */
record CmdStep(String record, String netsh, String netshBack, String show, String seen) {
    static CmdStep address(NetshWriter netsh, int prefixLength) {
        String address = Hole.ADDRESS.mark();
        return new CmdStep(
                "address " + address + "/" + prefixLength,
                netsh.addAddress(address, prefixLength),
                netsh.removeAddress(address),
                "addresses",
                address);
    }

    static CmdStep route(NetshWriter netsh, Route route) {
        return new CmdStep(
                "route " + route.destination() + " " + route.nextHop(),
                netsh.addRoute(route.destination(), route.nextHop()),
                netsh.removeRoute(route.destination(), route.nextHop()),
                "route",
                route.destination().toString());
    }

    /** A blank before the bars would be recorded too. Recorded before it is done, and no longer where it fails; what an earlier run recorded is only set again. */
    String add(int number) {
        return """
                set "step=%1$d"
                findstr /l /x /c:"%2$s" "%%record%%" >nul 2>nul
                if errorlevel 1 goto new%1$d
                %3$s >nul 2>nul
                goto done%1$d
                :new%1$d
                >>"%%record%%" echo %2$s|| goto failed
                %3$s
                if not errorlevel 1 goto added%1$d
                call :forget "%2$s"
                goto failed
                :added%1$d
                set "added%1$d=yes"
                :done%1$d""".formatted(number, record, netsh);
    }

    /** Taken back where this run added it. */
    String undo(int number) {
        return """
                if not defined added%1$d goto kept%1$d
                %3$s
                if errorlevel 1 goto kept%1$d
                call :forget "%2$s"
                :kept%1$d""".formatted(number, record, netshBack);
    }

    /** Done only where it is recorded; what is no longer there counts as taken back. */
    String remove(int number) {
        return """
                set "step=%1$d"
                findstr /l /x /c:"%2$s" "%%record%%" >nul 2>nul
                if errorlevel 1 goto done%1$d
                %3$s
                if not errorlevel 1 goto gone%1$d
                netsh interface ipv6 show %4$s store=active >"%%record%%.now" || goto failed
                netsh interface ipv6 show %4$s store=persistent >>"%%record%%.now" || goto failed
                findstr /i /l /c:"%5$s" "%%record%%.now" >nul
                if not errorlevel 1 goto failed
                echo It is not there any more, so this counts as taken back.
                :gone%1$d
                call :forget "%2$s"
                :done%1$d""".formatted(number, record, netshBack, show, seen);
    }
}
