package outward.finding.rules;

import java.util.List;
import java.util.stream.Stream;
import outward.design.Frame;
import outward.design.HostLine;
import outward.finding.Finding;
import outward.finding.FrameRule;
import outward.finding.HostRule;

/** All rules, in the order in which their findings are read: refusals, what to confirm, warnings, notes. */
public final class RuleBook {
    /** Counts what the rules say: another rule, or another word of one, is another edition. */
    public static final int EDITION = 3;

    private static final List<FrameRule> FRAME = List.of(
            new MethodNotChosen(),
            new SingleAdapter(),
            new LoadBalancedArticle(),
            new MultisiteArticle(),
            new PrefixUnknown(),
            new Renumbering(),
            new NativeReinstall(),
            new NativeInputs(),
            new ClientPrefixLength(),
            new PrefixesDisagree(),
            new PrefixesCollide(),
            new ServerAddressOutside(),
            new TeredoImpossible(),
            new IsatapSupport(),
            new NodeLimit(),
            new ServerPrefixLength(),
            new ServerForwarding(),
            new Ipv6Path(),
            new IsatapInputs(),
            new TeredoUnread(),
            new ServerReturnRoutes(),
            new OtherClientsUnreached(),
            new NodePrefixes(),
            new InternalPrefixesDiffer(),
            new NoTeredo(),
            new ClientSixToFour(),
            new PairTextSort(),
            new LabAddress(),
            new OrganisationPrefixUnusual(),
            new DefaultGateway(),
            new BalancerTeredo(),
            new RoutesBetweenEntryPoints(),
            new IsatapPositions(),
            new VpnNotRouted(),
            new DeprecationNotice(),
            new RetirementNotice());

    private static final List<HostRule> HOST = List.of(
            new HostOffLink(),
            new OnLinkUnknown(),
            new AdvertisedServerLink(),
            new IsatapHostIpv4(),
            new IsatapIdentifier(),
            new DomainControllerHost(),
            new ConfigManagerAaaa(),
            new IdentifierWarnings(),
            new AutoConfiguredHost(),
            new HostGateway(),
            new NameNotForNetsh());

    private RuleBook() {}

    /** What the rules report about the frame. */
    public static List<Finding> check(Frame frame) {
        return FRAME.stream().flatMap(rule -> rule.check(frame)).toList();
    }

    /** What the rules report about one host. */
    static Stream<Finding> host(Frame frame, HostLine host) {
        return HOST.stream().flatMap(rule -> rule.check(frame, host));
    }
}
