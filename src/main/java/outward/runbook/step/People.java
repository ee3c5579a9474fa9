package outward.runbook.step;

/** Who carries a step out, by role. */
final class People {
    static final String SERVER_ADMINISTRATOR = "administrator of the DirectAccess server";
    static final String DOMAIN_ADMINISTRATOR = "domain administrator with rights on the DirectAccess policies";
    static final String HOST_ADMINISTRATOR = "local administrator of the management host";
    static final String DNS_ADMINISTRATOR = "administrator of the DNS zone";
    static final String NETWORK_OWNER = "owner of the network";

    private People() {}
}
