package outward.runbook.step;

import java.util.List;
import java.util.stream.Stream;
import outward.directaccess.Method;
import outward.runbook.Chapter;
import outward.runbook.Runbook;
import outward.runbook.Scope;

/**
 * Chooses the chapters: the order is that of safety Y12, the way back is names, firewall, list, hosts, router
 * advertisements, network routes, and the server last. In a renumbering the clients come back before all that.
 */
public final class StepBook {
    private static final List<Chapter> REFUSED = List.of(new ReadState());

    private static final List<Chapter> NATIVE_IPV6 = List.of(
            new ReadState(),
            new PolicyBackup(),
            new ClientsFirst(),
            new ReportBefore(),
            new NamesBefore(),
            new ServerRoutes(),
            new NetworkRoutes(),
            new ServerRouterDiscovery(),
            new RouterAdvertisements(),
            new HostSettings(),
            new TeredoEcho(),
            new TestByAddress(),
            new NameRegistration(),
            new ManagementServers(),
            new ConsoleFinish(),
            new ClientFirewall(),
            new ClientSixToFour(),
            new MoveClients(),
            new PolicyRefresh(),
            new IpsecCoverage(),
            new TestByName(),
            new TakeBack(),
            new FormerLast(),
            new Evidence());

    private static final List<Chapter> LIMITED_ISATAP = List.of(
            new ReadState(),
            new PolicyBackup(),
            new ClientsFirst(),
            new ReportBefore(),
            new NamesBefore(),
            new IsatapName(),
            new IsatapPolicy(),
            new IsatapRouter(),
            new IsatapHosts(),
            new TestByAddress(),
            new NameRegistration(),
            new ManagementServers(),
            new ConsoleFinish(),
            new ClientFirewall(),
            new ClientSixToFour(),
            new MoveClients(),
            new PolicyRefresh(),
            new IpsecCoverage(),
            new TestByName(),
            new TakeBack(),
            new FormerLast(),
            new Evidence());

    private static final List<Chapter> BACK_OUT = Stream.of(
                    Stream.of(new RestoreFormer(), new ClientsBack()),
                    Stream.of(
                                    new NamesBackOut(),
                                    new FirewallBackOut(),
                                    new ListBackOut(),
                                    new IsatapTaskBackOut(),
                                    new HostsBackOut(),
                                    new IsatapHostsBackOut(),
                                    new AdvertisementsBackOut(),
                                    new NetworkRoutesBackOut(),
                                    new ServerBackOut(),
                                    new IsatapNameBackOut())
                            .map(BackGate::new),
                    Stream.of(new PolicyBackOut(), new SecondDeploymentBack()))
            .<Chapter>flatMap(chapters -> chapters)
            .toList();

    private StepBook() {}

    /** The runbook of this scope. A refused plan has no work but reading the server. */
    public static Runbook runbook(Scope scope) {
        if (scope.refused()) {
            return new Runbook(scope, REFUSED, List.of());
        }
        return new Runbook(scope, scope.frame().uses(Method.ISATAP) ? LIMITED_ISATAP : NATIVE_IPV6, BACK_OUT);
    }
}
