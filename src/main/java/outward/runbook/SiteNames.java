package outward.runbook;

/**
 * What a site's objects in Active Directory and in the firewall are called. Sites share a domain, and one site's run must
 * not touch another's, so each name ends with the site's mark: the last eight hexadecimal digits of its identifier.
 */
public record SiteNames(String mark) {
    private static final int MARK_LENGTH = 8;

    /** The names of this scope's site. */
    public static SiteNames of(Scope scope) {
        String site = scope.plan().site().toString();
        return new SiteNames(site.substring(site.length() - MARK_LENGTH));
    }

    /** The group policy object for the clients. */
    public String clientPolicy() {
        return "Outward manage-out firewall " + mark;
    }

    /** The group policy object for ISATAP hosts. */
    public String isatapPolicy() {
        return "Outward manage-out ISATAP " + mark;
    }

    /** The group that the clients' rules are in. */
    public String ruleGroup() {
        return "Outward manage-out " + mark;
    }

    /** The rule that lets echo requests of Teredo clients in on a host. */
    public String teredoEcho() {
        return rule("Outward-teredo-echo");
    }

    /** A firewall rule's name in this site. */
    public String rule(String name) {
        return name + "-" + mark;
    }
}
