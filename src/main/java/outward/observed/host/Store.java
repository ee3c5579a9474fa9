package outward.observed.host;

/** What holds now, or what a restart brings back (the stores of netsh and of the NetTCPIP cmdlets). */
public enum Store {
    ACTIVE,
    PERSISTENT
}
