package outward.machine;

import java.util.List;
import java.util.UUID;

/** Hosts of other sites that may be the same computer; runs in the caller's transaction, within what the member sees. */
public interface Namesakes {
    /** Hosts elsewhere with this host's name, or with its IPv4 address at the same customer. */
    List<Namesake> of(UUID host);
}
