package outward.observed.host;

/** Who made a route: the Type of netsh or the Protocol of Get-NetRoute. Windows 7 calls all of them MANUAL (facts N10). */
public enum RouteOrigin {
    MANUAL,
    SYSTEM,
    /** Netsh on older Windows: from a router advertisement. */
    AUTOCONF,
    /** Get-NetRoute: set by a person or program. */
    NET_MGMT,
    /** Get-NetRoute: made by Windows itself. */
    LOCAL,
    /** Get-NetRoute: from a router advertisement. */
    ICMP,
    DHCP,
    OTHER
}
