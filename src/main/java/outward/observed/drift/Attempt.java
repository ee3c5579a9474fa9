package outward.observed.drift;

import org.jspecify.annotations.Nullable;
import outward.address.Ipv6;
import outward.design.HostLine;
import outward.observed.Understood;

/**
 * One try of a machine to reach an address, by ping or by Test-NetConnection.
 *
 * @param from the source that the text names; null where it names none, as ping.exe mostly does
 * @param port of a session; 0 of a ping
 */
record Attempt(Ipv6 to, @Nullable Ipv6 from, int port, boolean answered, String by) {
    static final String PING = "ping";
    static final String TEST = "Test-NetConnection";

    /** Whether it was more than a ping. */
    boolean isSession() {
        return port > 0;
    }

    /** Made from another address than the planned one it shows nothing of the plan's way (safety Y4). */
    boolean isOf(HostLine line) {
        return from == null ? !isSession() : PlannedSource.is(line, from);
    }

    /** Whether it tries the same again. */
    boolean isAlso(Attempt other) {
        return to.equals(other.to) && isSession() == other.isSession();
    }

    Understood told() {
        String what = isSession() ? "TCP " + port : "ping";
        String source = from == null ? "" : " from " + from;
        return new Understood(
                Understood.Kind.CONNECTION,
                to.toString(),
                what + source + (answered ? ": answered" : ": no answer"),
                by);
    }
}
