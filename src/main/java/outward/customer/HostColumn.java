package outward.customer;

import java.util.EnumSet;
import java.util.Set;
import outward.answer.list.Filter;
import outward.answer.list.ListColumn;
import outward.answer.list.ListShape;

/** The columns of lists of management hosts; their words are the fields of a host. */
public enum HostColumn implements ListColumn {
    NAME("name", "Name"),
    CUSTOMER("customer", "Customer"),
    SITE("site", "Site"),
    ADDRESS("address", "Address"),
    ADDRESSING("addressing", "Addressing"),
    IPV4("ipv4", "IPv4"),
    INTERFACE_ALIAS("interfaceAlias", "Interface alias"),
    ROLE("role", "Role"),
    ON_LINK("onLink", "On the server's subnet"),
    ROUTING("routing", "Routing"),
    INTERNAL_PREFIX("internalPrefix", "Internal prefix"),
    INTERFACE_ID("interfaceId", "Interface identifier");

    /** The word of a value that is not given. */
    public static final String UNSET = "unset";

    /** Lists of hosts. */
    public static final ListShape<HostColumn> SHAPE = new ListShape<>("hosts", "host", "hosts", HostColumn.class);

    private static final Set<HostColumn> UNUSUAL = EnumSet.of(ON_LINK, ROUTING, INTERNAL_PREFIX, INTERFACE_ID);

    private static final Filter ADDRESSINGS = Filter.of(
            "next",
            "Next free",
            "from-ipv4",
            "From its IPv4",
            "manual",
            "Typed",
            "auto-configured",
            "By router advertisement");
    private static final Filter ROLES = Filter.of(
            "jump-host",
            "Jump host",
            "help-desk",
            "Help desk",
            "config-manager",
            "Configuration Manager",
            "domain-controller",
            "Domain controller",
            "other",
            "Other");
    private static final Filter LINKS = Filter.of("true", "Yes", "false", "No", UNSET, "Worked out");
    private static final Filter ROUTINGS =
            Filter.of("specific-routes", "Specific routes", "default-gateway", "Default gateway", UNSET, "As the site");

    private final String word;
    private final String label;

    HostColumn(String word, String label) {
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
            case ADDRESSING -> ADDRESSINGS;
            case ROLE -> ROLES;
            case ON_LINK -> LINKS;
            case ROUTING -> ROUTINGS;
            case INTERFACE_ID -> Filter.NONE;
            default -> Filter.TEXT;
        };
    }

    @Override
    public boolean isSorted() {
        return true;
    }

    @Override
    public boolean isUsual() {
        return !UNUSUAL.contains(this);
    }

    @Override
    public boolean isHolder() {
        return this == CUSTOMER || this == SITE;
    }
}
