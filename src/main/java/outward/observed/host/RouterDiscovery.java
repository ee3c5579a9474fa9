package outward.observed.host;

/** Whether an interface listens to router advertisements. */
public enum RouterDiscovery {
    ENABLED,
    DISABLED,
    DHCP
}
