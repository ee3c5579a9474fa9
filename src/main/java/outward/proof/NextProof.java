package outward.proof;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import outward.address.Ipv6;
import outward.address.Ipv6Prefix;

/**
 * How a host reaches its next rung.
 *
 * @param what to be done, in sentences
 * @param command to be run on the host, in PowerShell; empty where none shows that rung
 */
public record NextProof(Rung rung, String what, String command) {
    private static final String CONNECT = "Test-NetConnection -ComputerName ";

    /** Asks for what no plan knows, so that the line can be pasted as it stands. */
    private static final String A_CLIENT = "(Read-Host 'IPv6 address of the client')";

    private static final String SESSION = CONNECT + A_CLIENT + " -Port 3389";

    /**
     * What shows that rung.
     *
     * @param server its planned address; null where the plan names none
     * @param clients in which client addresses lie
     */
    public static NextProof of(Rung rung, @Nullable Ipv6 server, List<Ipv6Prefix> clients) {
        return switch (rung) {
            case PLANNED -> throw new IllegalArgumentException("every host of a plan is planned");
            case APPLIED ->
                new NextProof(
                        rung,
                        "Carry out the host's steps of the revision and record them as done, or state below what was done.",
                        "");
            case ROUTE_SEEN ->
                new NextProof(
                        rung,
                        "Run this in the host's folder of the scripts and bring what it prints.",
                        ".\\verify.ps1");
            case SERVER_REACHED -> server(rung, server);
            case CLIENT_PING ->
                new NextProof(
                        rung,
                        "Ask an address of a connected client and bring what is printed." + within(clients)
                                + " A name proves nothing, because nobody sees where it led.",
                        CONNECT + A_CLIENT + " -InformationLevel Detailed");
            case MANAGED_WITH_USER ->
                session(rung, "While a user is logged on at the client, open a session that is no ping.", clients);
            case MANAGED_BEFORE_LOGON ->
                session(
                        rung,
                        "Restart the client and, before anybody logs on, open a session that is no ping.",
                        clients);
        };
    }

    private static NextProof server(Rung rung, @Nullable Ipv6 server) {
        return server == null
                ? new NextProof(
                        rung,
                        "The plan names no address of the server, so no text shows this rung. With ISATAP enter the server's internal"
                                + " IPv4 address at the site.",
                        "")
                : new NextProof(
                        rung,
                        "Run this on the host and bring what it prints.",
                        CONNECT + "'" + server + "' -InformationLevel Detailed");
    }

    private static NextProof session(Rung rung, String how, List<Ipv6Prefix> clients) {
        return new NextProof(
                rung,
                how + within(clients) + " Bring what is printed, then state it below within a day. Another port"
                        + " than 3389 (remote desktop) proves as much. It counts only where SourceAddress is the host's planned"
                        + " address; verify.ps1 with -Client asks from that one.",
                SESSION);
    }

    private static String within(List<Ipv6Prefix> clients) {
        return clients.isEmpty()
                ? ""
                : clients.stream()
                        .map(Ipv6Prefix::toString)
                        .collect(Collectors.joining(" or ", " Client addresses lie in ", "."));
    }
}
