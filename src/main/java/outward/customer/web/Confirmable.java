package outward.customer.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The fields of a site that can be recorded one at a time from its plan. */
enum Confirmable {
    SERVER_PREFIX_LENGTH("serverPrefixLength"),
    SERVER_FORWARDING("serverForwarding"),
    IPV6_PATH("ipv6PathConfirmed"),
    IPV6_AT_INSTALL("ipv6AtInstall"),
    TEREDO("teredo"),
    METHOD("method"),
    INTERNAL_ROUTER("internalRouter"),
    ORGANISATION_PREFIX("organisationPrefix"),
    PUBLIC_IPV4("publicIpv4");

    private final String field;

    Confirmable(String field) {
        this.field = field;
    }

    static Optional<Confirmable> of(@Nullable String field) {
        return Arrays.stream(values()).filter(f -> f.field.equals(field)).findFirst();
    }

    String field() {
        return field;
    }

    /** The reason that the revision carries. */
    String reason() {
        return Labels.of(field) + " recorded";
    }

    /** The posted value as the object that the reader of sites takes. */
    ObjectNode read(MultivaluedMap<String, String> form) {
        Entered entered = new Entered(form);
        return switch (this) {
            case SERVER_PREFIX_LENGTH -> entered.number(field).node();
            case SERVER_FORWARDING, IPV6_PATH, IPV6_AT_INSTALL ->
                entered.flag(field).node();
            case PUBLIC_IPV4 -> entered.list(field).node();
            case TEREDO, METHOD, INTERNAL_ROUTER, ORGANISATION_PREFIX ->
                entered.text(field).node();
        };
    }
}
