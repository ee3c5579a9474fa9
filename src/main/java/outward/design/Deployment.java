package outward.design;

import java.util.List;

/**
 * The deployment that a site belongs to, seen from that site. {@code first} tells the entry point that was there
 * first: only its IP-HTTPS prefix may be derived (facts P4, safety Y9).
 */
public record Deployment(boolean first, List<EntryPoint> others) {
    /** A deployment of one entry point. */
    public static final Deployment SINGLE = new Deployment(true, List.of());

    public Deployment {
        others = List.copyOf(others);
    }

    /** Whether it has several entry points. */
    public boolean multisite() {
        return !others.isEmpty();
    }
}
