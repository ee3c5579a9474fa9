package outward.observed.host;

/** One thing that a text shows. Two that contradict each other both stay, each with where it was read. */
public sealed interface Seen
        permits SeenInterface,
                SeenAddress,
                SeenRoute,
                SeenGateway,
                SeenSuffix,
                SeenComputer,
                SeenManagementServer,
                SeenEntryPoint,
                SeenBalancer,
                SeenIpsecRule,
                SeenChoice,
                SeenRun,
                SeenIpv6Switch,
                SeenCheck {
    Where where();
}
