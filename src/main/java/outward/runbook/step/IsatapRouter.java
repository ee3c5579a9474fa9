package outward.runbook.step;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import outward.address.Ipv6Prefix;
import outward.runbook.Chapter;
import outward.runbook.Dialect;
import outward.runbook.ManagementAddresses;
import outward.runbook.Prose;
import outward.runbook.Scope;
import outward.runbook.Step;
import outward.runbook.StepDraft;

/** The server advertises its prefix to ISATAP hosts; Windows forgets the settings at a restart (facts I6, T14). */
final class IsatapRouter implements Chapter {
    private static final String ADAPTER = " interface=\"name of the isatap adapter\"";
    private static final String INTERFACE = "netsh interface ipv6 set interface" + ADAPTER;

    @Override
    public Stream<Step> steps(Scope scope) {
        return Stream.of(settings(scope), atStart());
    }

    private static Step settings(Scope scope) {
        return new StepDraft("Have the server publish its prefix on the ISATAP adapter")
                .key("isatap-router")
                .where("the DirectAccess server, every node; PowerShell as administrator")
                .who(People.SERVER_ADMINISTRATOR)
                .tell("IP protocol 41 must pass between the hosts and the server inside the network.")
                .powershell(".\\server\\routes.ps1 -WhatIf\n.\\server\\routes.ps1")
                .tell(
                        "Or by hand, with the name of the isatap adapter that belongs to the internal IPv4 address; by hand there"
                                + " is no before-state file, so note all of this first:")
                .run(
                        Dialect.NETSH,
                        List.of(
                                "netsh interface ipv6 show interfaces" + ADAPTER,
                                "netsh interface ipv6 show route level=verbose"))
                .tell("Then, with `set route` in place of `add route` where the route is there already:")
                .run(Dialect.NETSH, lines(scope))
                .expect(
                        "The adapter shows Forwarding and Advertising as Enabled, and a published route to {}.",
                        prefixes(scope))
                .undo("Run `server\\back-out.ps1`: it sets each switch back to what it was.")
                .source("R. Hicks: Reset-DaIsatapConfiguration; Microsoft: Set-NetIPInterface, New-NetRoute")
                .step();
    }

    private static List<String> lines(Scope scope) {
        return Stream.concat(
                        routes(scope, "add", " publish=yes").stream(),
                        Stream.of(INTERFACE + " forwarding=enabled advertise=enabled"))
                .toList();
    }

    /** The switches as they were; netsh refuses the words that stand for the noted value. */
    static String switchedBack() {
        return INTERFACE + " advertise=\"as noted\" forwarding=\"as noted\"";
    }

    /** One line for each published prefix: add, set or delete. */
    static List<String> routes(Scope scope, String verb, String ending) {
        return ManagementAddresses.published(scope)
                .map(p -> "netsh interface ipv6 " + verb + " route prefix=" + p + ADAPTER + ending)
                .toList();
    }

    private static Prose prefixes(Scope scope) {
        return new Prose(
                ManagementAddresses.published(scope).map(Ipv6Prefix::toString).collect(Collectors.joining(", ")));
    }

    private static Step atStart() {
        return new StepDraft("Repeat that at every start of the server")
                .key("isatap-router-start")
                .where("the DirectAccess server, every node; Task Scheduler")
                .who(People.SERVER_ADMINISTRATOR)
                .tell(
                        "These settings are lost at a restart. Copy `server\\routes.ps1` to a folder that only administrators may"
                                + " write to, and create a task: trigger at startup, delayed by one minute; account SYSTEM; highest"
                                + " privileges; program powershell.exe with the arguments `-NoProfile -File`, the path of the copy,"
                                + " and `-AtStart`, which leaves the before-state file as it is. Your signing rules for scripts apply. Where an earlier plan left such a task, replace its copy.")
                .tell(
                        "Then start the task once by hand. **Do not restart the server for this**: that ends every client's"
                                + " connection. Look again after its next planned restart.")
                .expect("Task Scheduler shows 0 as the task's last result, and the route is published as before.")
                .undo("Delete the task and the copy.")
                .source("R. Hicks: Create-IsatapResetScheduledTask")
                .step();
    }
}
