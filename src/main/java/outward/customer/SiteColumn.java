package outward.customer;

import outward.answer.list.Filter;
import outward.answer.list.ListColumn;
import outward.answer.list.ListShape;

/** The columns of lists of sites; what is entered of them goes by the fields of a site. */
public enum SiteColumn implements ListColumn {
    NAME("name", "Site"),
    CUSTOMER("customer", "Customer"),
    VERDICT("verdict", "Verdict"),
    OPEN("open", "Open"),
    HOSTS("hosts", "Hosts"),
    TOPOLOGY("topology", "Topology"),
    METHOD("method", "Method"),
    REVISION("revision", "Revision"),
    STATE("state", "State"),
    DEPLOYMENT("deployment", "Deployment"),
    LOAD_BALANCING("loadBalancing", "Load balancing"),
    ROUTING("routing", "Routing"),
    TEREDO("teredo", "Teredo"),
    WINDOWS_VERSION("windowsVersion", "Windows version"),
    SERVER_INTERNAL_IPV4("serverInternalIpv4", "Internal IPv4 of the server");

    /** The word of a value that is not given. */
    public static final String UNSET = "unset";

    /** Lists of sites. */
    public static final ListShape<SiteColumn> SHAPE = new ListShape<>("sites", "site", "sites", SiteColumn.class);

    private static final Filter TOPOLOGIES = Filter.of(
            "edge", "Edge, two adapters", "behind-nat", "Behind NAT, two adapters", "single-adapter", "Single adapter");
    private static final Filter METHODS = Filter.of(
            "article", "Article", "native", "Own IPv6 prefixes", "isatap", "Limited ISATAP", UNSET, "No method fits");
    private static final Filter BALANCINGS =
            Filter.of("none", "None", "nlb", "Windows NLB", "external", "External load balancer");
    private static final Filter ROUTINGS =
            Filter.of("specific-routes", "Specific routes", "default-gateway", "Default gateway");
    private static final Filter TEREDOS =
            Filter.of("derived", "Not read yet: derived", "enabled", "Enabled", "disabled", "Disabled");
    private static final Filter VERSIONS = Filter.of(
            "2012",
            "Windows Server 2012",
            "2012-r2",
            "Windows Server 2012 R2",
            "2016",
            "Windows Server 2016",
            "2019",
            "Windows Server 2019",
            "2022",
            "Windows Server 2022",
            "2025",
            "Windows Server 2025",
            UNSET,
            "Not known yet");

    private final String word;
    private final String label;

    SiteColumn(String word, String label) {
        this.word = word;
        this.label = label;
    }

    @Override
    public String word() {
        return word;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public Filter filter() {
        return switch (this) {
            case TOPOLOGY -> TOPOLOGIES;
            case METHOD -> METHODS;
            case LOAD_BALANCING -> BALANCINGS;
            case ROUTING -> ROUTINGS;
            case TEREDO -> TEREDOS;
            case WINDOWS_VERSION -> VERSIONS;
            case NAME, CUSTOMER, DEPLOYMENT, SERVER_INTERNAL_IPV4 -> Filter.TEXT;
            case VERDICT, OPEN, HOSTS, REVISION, STATE -> Filter.NONE;
        };
    }

    /** Verdicts and states are worked out from what is kept; the portfolio sorts by them. */
    @Override
    public boolean isSorted() {
        return this != VERDICT && this != OPEN && this != STATE;
    }

    @Override
    public boolean isUsual() {
        return switch (this) {
            case NAME, CUSTOMER, VERDICT, OPEN, HOSTS, TOPOLOGY, METHOD, REVISION, STATE -> true;
            case DEPLOYMENT, LOAD_BALANCING, ROUTING, TEREDO, WINDOWS_VERSION, SERVER_INTERNAL_IPV4 -> false;
        };
    }

    @Override
    public boolean isHolder() {
        return this == CUSTOMER;
    }
}
