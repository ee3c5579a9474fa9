package outward.observed;

import java.util.Locale;

/**
 * One thing that a text says: of which kind it is, what it is called, what it says, and what printed it. A caution
 * says why a value was not taken, or what to look at before it is relied on.
 */
public record Understood(Kind kind, String name, String value, String from) {

    /** What such a thing is about. */
    public enum Kind {
        /** A property of a configuration, by the name that Windows gives it. */
        PROPERTY,
        /** An address of a network adapter, under the adapter's name. */
        ADDRESS,
        /** The state of a network adapter, under its name. */
        INTERFACE,
        /** A route, under its destination. */
        ROUTE,
        /** An entry of the management servers list. */
        MANAGEMENT_SERVER,
        /** An entry point of the deployment. */
        ENTRY_POINT,
        /** A default gateway, under the name of its adapter. */
        GATEWAY,
        /** A DNS suffix, under the name of its adapter. */
        DNS_SUFFIX,
        /** The name of the computer that printed the text. */
        COMPUTER,
        /** The load balancing of an entry point. */
        LOAD_BALANCER,
        /** The addresses that an IPsec rule names, under its name. */
        IPSEC_RULE,
        /** The source that Windows chose, under the destination. */
        CHOICE,
        /** A run of one of our scripts, under the time it ran at. */
        RUN,
        /** A check of verify.ps1, under its code. */
        CHECK,
        /** A ping or a connection that was tried, under the address that was asked. */
        CONNECTION,
        /** Which parts of IPv6 are switched off. */
        IPV6_SWITCH,
        /** A sentence for a person. */
        CAUTION;

        /** The word used in pages and the machine interface. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
