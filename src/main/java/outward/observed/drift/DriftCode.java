package outward.observed.drift;

import static outward.finding.Severity.NOTE;
import static outward.finding.Severity.WARN;

import java.util.List;
import java.util.stream.Stream;
import outward.finding.Severity;

/** What may differ: how grave it is, what shows it, and which causes it may be. */
@SuppressWarnings("ImmutableEnumChecker") // List.of cannot be changed
public enum DriftCode {
    OTHER_COMPUTER(WARN, Topic.COMPUTER),
    IPV6_SWITCHED_OFF(WARN, Topic.CHECKS, Cause.F6),
    INTERFACE_MISSING(WARN, Topic.INTERFACES),
    ISATAP_DISCONNECTED(WARN, Topic.INTERFACES, Cause.F19),
    ADDRESS_MISSING(WARN, Topic.ADDRESSES),
    ADDRESS_WRONG_INTERFACE(WARN, Topic.ADDRESSES),
    ADDRESS_WRONG_LENGTH(WARN, Topic.ADDRESSES),
    ADDRESS_NOT_PERSISTENT(WARN, Topic.KEPT_ADDRESSES),
    ADDRESS_DUPLICATE(WARN, Topic.ADDRESSES, Cause.F25),
    ADDRESS_NOT_USABLE(WARN, Topic.ADDRESSES),
    ADDRESS_NOT_ADVERTISED(WARN, Topic.ADDRESSES),
    ADDRESS_LEFT_OVER(WARN, Topic.ADDRESSES),
    ADDRESS_UNPLANNED(NOTE, Topic.ADDRESSES),
    ADDRESS_FROM_NAT64(WARN, Topic.ADDRESSES),
    TEMPORARY_ADDRESS(NOTE, Topic.ADDRESSES, Cause.F12),
    TEREDO_NOT_OURS(NOTE, Topic.ADDRESSES, Cause.F26),
    ROUTE_MISSING(WARN, Topic.ROUTES, Cause.F3),
    ROUTE_WRONG_NEXT_HOP(WARN, Topic.ROUTES, Cause.F3),
    ROUTE_WRONG_INTERFACE(WARN, Topic.ROUTES, Cause.F3),
    ROUTE_CONTRADICTED(WARN, Topic.ROUTES, Cause.F3),
    ROUTE_NOT_PERSISTENT(WARN, Topic.KEPT_ROUTES, Cause.F24),
    ROUTE_LEFT_OVER(WARN, Topic.ROUTES),
    TEREDO_ROUTE_UNPLANNED(WARN, Topic.ROUTES, Cause.F17, Cause.F18, Cause.F26),
    SECOND_DEFAULT_GATEWAY(WARN, Topic.ROUTES),
    DEFAULT_GATEWAY_UNPLANNED(NOTE, Topic.ROUTES),
    TEMPORARY_ADDRESS_CHOSEN(WARN, Topic.CHOICE, Cause.F12),
    WRONG_SOURCE(WARN, Topic.CHOICE),
    WRONG_ROUTE_CHOSEN(WARN, Topic.CHOICE, Cause.F3),
    NAT64_DESTINATION(WARN, Topic.CHOICE, Cause.F23),
    TEREDO_DESTINATION_NOT_OURS(WARN, Topic.CHOICE, Cause.F26),
    NAME_RECORD_WRONG(NOTE, Topic.CHECKS, Cause.F8),
    SERVER_NOT_REACHED(WARN, Topic.SERVER_ANSWER, Cause.F5, Cause.F2),
    CLIENT_PING_UNANSWERED(WARN, Topic.CLIENT_PING),
    CLIENT_NOT_REACHED(WARN, Topic.CLIENT_SESSION, Cause.F13, Cause.F14),
    HOST_NOT_LISTED(WARN, Topic.LIST, Cause.F7),
    HOST_LISTED_BY_NAME(NOTE, Topic.LIST, Cause.F8),
    NAT64_ONLY_ENTRY(WARN, Topic.LIST, Cause.F8),
    ENTRY_LEFT_OVER(WARN, Topic.LIST),
    HOST_NOT_COVERED(WARN, Topic.RULES, Cause.F9, Cause.F27),
    SERVER_DIFFERS(WARN, Topic.SERVER, Cause.F1, Cause.F17, Cause.F18, Cause.F22),
    SEVERAL_ENTRY_POINTS(WARN, Topic.SERVER, Cause.F1),
    SERVER_ADDRESS_128(WARN, Topic.ADDRESSES, Cause.F2),
    FORWARDING_OFF(WARN, Topic.INTERFACES, Cause.F4, Cause.F2),
    ADVERTISING_OFF(WARN, Topic.INTERFACES, Cause.F4),
    CLIENT_ROUTE_MISSING(WARN, Topic.ROUTES, Cause.F4),
    CLIENT_ROUTE_UNPUBLISHED(WARN, Topic.ROUTES, Cause.F4),
    TEREDO_ROUTE_UNPUBLISHED(NOTE, Topic.ROUTES, Cause.F4),
    SIX_TO_FOUR_ROUTE_UNPUBLISHED(NOTE, Topic.ROUTES),
    DEFAULT_GATEWAY_INSIDE(WARN, Topic.ROUTES, Cause.F21),
    PUBLIC_ADDRESS_INSIDE(WARN, Topic.INTERNAL_IPV4, Cause.F21),
    OUTSIDE_INTERNAL_PREFIXES(WARN, Topic.SERVER, Cause.F22),
    CLIENT_PREFIX_64(WARN, Topic.SERVER, Cause.F28),
    CLIENT_PREFIX_OVERLAPS(WARN, Topic.SERVER, Cause.F28);

    private final Severity severity;
    private final Topic topic;
    private final List<Cause> causes;

    DriftCode(Severity severity, Topic topic, Cause... causes) {
        this.severity = severity;
        this.topic = topic;
        this.causes = List.of(causes);
    }

    /** Warn where manage-out may fail by it, note where it informs. */
    public Severity severity() {
        return severity;
    }

    /** What shows it. */
    public Topic topic() {
        return topic;
    }

    /** Which causes it may be; none where it is drift alone. */
    public List<Cause> causes() {
        return causes;
    }

    /** The codes by which a cause shows in what is pasted; none where only a guided check finds it. */
    public static List<DriftCode> of(Cause cause) {
        return Stream.of(values()).filter(c -> c.causes.contains(cause)).toList();
    }
}
