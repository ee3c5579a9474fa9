package outward.observed.drift;

import java.util.ArrayList;
import java.util.List;
import outward.address.Ipv6;
import outward.design.HostLine;
import outward.design.HostNumbering;
import outward.design.Route;

/** Who did not answer a host: what was shown before of the same address and kind holds no longer. */
final class ConnectionDrift {
    private final Look look;
    private final HostLine line;
    private final List<Attempt> tries;

    ConnectionDrift(Look look, HostLine line, List<Attempt> tries) {
        this.look = look;
        this.line = line;
        this.tries = tries;
    }

    /** The last try of each kind at each address, of those that were made from the planned address (safety Y4). */
    static List<Attempt> last(HostLine line, List<Attempt> tries) {
        List<Attempt> last = new ArrayList<>();
        tries.stream().filter(t -> t.isOf(line)).forEach(t -> {
            last.removeIf(t::isAlso);
            last.add(t);
        });
        return last;
    }

    void check() {
        tries.stream().filter(t -> !t.isOf(line)).forEach(this::elsewhere);
        List<Attempt> last = last(line, tries);
        Ipv6 server = HostNumbering.server(look.expected().frame());
        boolean answered = last.stream().anyMatch(t -> t.answered() && t.to().equals(server));
        last.stream().filter(t -> !t.answered()).forEach(t -> {
            if (t.to().equals(server)) {
                server(t, answered);
            } else if (Signs.isClient(look.expected(), t.to())) {
                client(t);
            }
        });
    }

    /** A port that is closed says nothing of the way; a ping that nobody answers does, where nothing else was. */
    private void server(Attempt failed, boolean answered) {
        if (!failed.isSession() && !answered) {
            CheckDrift.serverNotReached(look, line, failed.to());
        }
    }

    private void client(Attempt failed) {
        if (failed.isSession()) {
            CheckDrift.clientNotReached(look, line, failed.to().toString(), "TCP " + failed.port() + " was not opened");
        } else {
            look.drifts()
                    .add(
                            DriftCode.CLIENT_PING_UNANSWERED,
                            line.name(),
                            failed.to(),
                            "The client " + failed.to() + " did not answer a ping.",
                            "Ask whether it is connected (Get-RemoteAccessConnectionStatistics on the server), then look at the route that Find-NetRoute chooses and at the client's firewall.");
        }
    }

    /** Towards a client it is Windows' choice, which no answer makes right. */
    private void elsewhere(Attempt attempt) {
        Ipv6 from = attempt.from();
        if (from != null) {
            look.expected().frame().hostRoutes().stream()
                    .map(Route::destination)
                    .filter(p -> p.contains(attempt.to()))
                    .findFirst()
                    .ifPresent(p -> look.drifts().add(PlannedSource.wrong(line, p, from.toString())));
        }
    }
}
