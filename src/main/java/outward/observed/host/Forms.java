package outward.observed.host;

import java.util.List;

/** Every form, the surer before the looser: the first that takes a line has it. */
final class Forms {
    private Forms() {}

    static List<Form> all() {
        return List.of(
                new CommandLine(),
                new Ipv6SwitchLine(),
                new JsonText(),
                new CsvText(),
                new ErrorText(),
                new RoutePrint(),
                new NetshDetail(),
                new NetshHeading(),
                new PowerShellTable(),
                new Boilerplate(),
                new RouteRow(),
                new PrintedRouteRow(),
                new AddressRow(),
                new InterfaceRow(),
                new PowerShellRouteRow(),
                new IpConfig(),
                new PowerShellList(),
                new ManagementServerNames());
    }
}
