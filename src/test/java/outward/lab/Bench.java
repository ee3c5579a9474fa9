package outward.lab;

import java.util.ArrayList;
import java.util.List;

/** Where labs are laid out one after the other: a shell, and the client seats that they share. */
final class Bench implements AutoCloseable {
    private final String prefix = Namespaces.prefix();
    private final Shell shell =
            new Shell("for one in /run/netns/" + prefix + "*; do [ -e \\$one ] && ip netns del \\${one##*/}; done");
    private final List<ClientSeat> seats = new ArrayList<>();

    Shell shell() {
        return shell;
    }

    /** The namespace of the client of this number, from 0; it is there with its listener from the first time on. */
    String client(int number) {
        while (seats.size() <= number) {
            String namespace = namespace("client" + seats.size());
            // Java speaks IPv6 only where some device has an IPv6 address
            shell.run("ip netns add " + namespace + "\nip -n " + namespace + " link set lo up");
            seats.add(new ClientSeat(namespace));
        }
        return seats.get(number).namespace();
    }

    String namespace(String name) {
        return prefix + name;
    }

    /** Ends the listeners and removes every namespace of this bench. */
    @Override
    public void close() {
        try (shell) {
            seats.forEach(ClientSeat::close);
        }
    }
}
