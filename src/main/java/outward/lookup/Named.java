package outward.lookup;

import java.util.UUID;

/**
 * Something that is found by its name.
 *
 * @param beside what tells it from its namesakes: the site and customer of a host, the customer of a site
 */
public record Named(Kind kind, UUID id, String name, String beside) {
    /** What is found, and where its page is. */
    public enum Kind {
        CUSTOMER("Customers", "/customers/"),
        SITE("Sites", "/sites/"),
        HOST("Hosts", "/hosts/");

        private final String heading;
        private final String path;

        Kind(String heading, String path) {
            this.heading = heading;
            this.path = path;
        }

        /** What pages call several of them. */
        public String heading() {
            return heading;
        }
    }

    /** Its page. */
    public String path() {
        return kind.path + id;
    }
}
