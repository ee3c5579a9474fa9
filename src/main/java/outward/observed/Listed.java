package outward.observed;

/** A list of things that a machine shows: what holds now, and apart from it what a restart brings back. */
public enum Listed {
    ADDRESSES(Understood.Kind.ADDRESS, false),
    KEPT_ADDRESSES(Understood.Kind.ADDRESS, true),
    ROUTES(Understood.Kind.ROUTE, false),
    KEPT_ROUTES(Understood.Kind.ROUTE, true),
    INTERFACES(Understood.Kind.INTERFACE, false),
    GATEWAYS(Understood.Kind.GATEWAY, false),
    MANAGEMENT_SERVERS(Understood.Kind.MANAGEMENT_SERVER, false);

    private final Understood.Kind kind;
    private final boolean kept;

    Listed(Understood.Kind kind, boolean kept) {
        this.kind = kind;
        this.kept = kept;
    }

    /** What is listed. */
    public Understood.Kind kind() {
        return kind;
    }

    /** Whether it is what the persistent store holds. */
    public boolean kept() {
        return kept;
    }
}
