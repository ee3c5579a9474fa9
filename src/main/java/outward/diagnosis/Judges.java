package outward.diagnosis;

/** Which judge reads the answer to which question. */
final class Judges {
    private Judges() {}

    static Judge of(Question question) {
        return switch (question.vantagePoint()) {
            case HOST -> ofHost(question);
            case SERVER -> ofServer(question);
            case CLIENT, CLIENT_AND_CONTROLLER -> ofClient(question);
        };
    }

    private static Judge ofHost(Question question) {
        return switch (question) {
            case HOST_SWITCH -> HostJudge::ipv6Switch;
            case HOST_ADDRESSES -> HostJudge::addresses;
            case HOST_ROUTES -> HostJudge::routes;
            case HOST_KEPT_ROUTES -> HostJudge::keptRoutes;
            case HOST_CHOICE -> HostJudge::choice;
            case HOST_REACHES_SERVER -> ReachJudge::reachesServer;
            case HOST_ISATAP -> IsatapJudge::isatap;
            case HOST_ADAPTERS -> IsatapJudge::adapters;
            case HOST_BUILD -> IsatapJudge::build;
            case CLIENT_NAME -> NameJudge::client;
            default -> throw new IllegalArgumentException(question.name());
        };
    }

    private static Judge ofServer(Question question) {
        return switch (question) {
            case SERVER_DEPLOYMENT -> DeploymentJudge::deployment;
            case SERVER_ROUTES -> ServerJudge::routes;
            case SERVER_ADDRESSES -> ServerJudge::addresses;
            case SERVER_INTERFACES -> ServerJudge::interfaces;
            case INTERNAL_GATEWAY -> CaptureJudge::gateway;
            case LIST -> ServerJudge::list;
            case HOST_NAME -> NameJudge::host;
            case SERVER_RULES -> PolicyJudge::rules;
            case CONNECTIONS -> NameJudge::connections;
            case CAPTURE_SERVER -> CaptureJudge::server;
            default -> throw new IllegalArgumentException(question.name());
        };
    }

    private static Judge ofClient(Question question) {
        return switch (question) {
            case CLIENT_RULES -> PolicyJudge::rules;
            case POLICY_SOURCE -> PolicyJudge::source;
            case CLIENT_ADDRESSES -> ClientJudge::addresses;
            case CLIENT_PROFILES -> ClientJudge::profiles;
            case CLIENT_FIREWALL -> FirewallJudge::firewall;
            case CLIENT_SAS -> ClientJudge::associations;
            case CLIENT_ADAPTER -> NameJudge::adapter;
            case CLIENT_BUILD -> NameJudge::build;
            case CLIENT_REGISTERS -> NameJudge::registers;
            case CAPTURE_CLIENT -> CaptureJudge::client;
            default -> throw new IllegalArgumentException(question.name());
        };
    }
}
