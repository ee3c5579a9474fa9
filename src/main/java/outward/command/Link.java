package outward.command;

/** A link: the adapters attached to it reach each other without a router; a tunnel is a link of its own (RFC 4291). */
public record Link(String name) {
    /** The link on which the DirectAccess server has its internal adapter. */
    public static final Link INTERNAL = new Link("internal");
}
