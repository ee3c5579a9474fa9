package outward.observed.host;

/** Where an address came from, as netsh, ipconfig or the two origins of Get-NetIPAddress say. */
public enum Origin {
    MANUAL,
    DHCP,
    /** From a router advertisement, with a lasting identifier. */
    PUBLIC,
    /** From a router advertisement, with an identifier that changes: never an address to manage from. */
    TEMPORARY,
    /** Link-local, made by Windows. */
    LINK_LAYER,
    /** Another origin, or one that netsh calls Other. */
    OTHER
}
