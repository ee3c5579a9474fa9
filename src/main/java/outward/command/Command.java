package outward.command;

/** One change to a computer's IPv6 settings, from typed parts: its only free text is the name of the interface. */
public sealed interface Command permits AddAddress, AddRoute, RemoveAddress, RemoveRoute {
    /** The Windows network adapter by its name, exactly as Windows shows it. */
    String interfaceAlias();
}
