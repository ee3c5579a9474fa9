package outward.observed.drift;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import outward.address.Ipv6;
import outward.address.Ipv6Prefix;
import outward.command.AddRoute;
import outward.command.PowerShellLiteral;
import outward.command.PowerShellWriter;
import outward.design.Route;

/** The lines that mend a machine, written by the writers of host scripts; a sentence where no line can be written. */
public final class Mends {
    /** Stands before what takes away an earlier plan's work: until the new way is proven it may be the only one. */
    static final String ONCE_PROVEN = "# Only once the present plan is proven from this host.\n";

    /** Where no line removes: it may be another site's, or the customer's own (safety Y19). */
    static final String UNRECORDED =
            "No line removes it: it is not recorded that this site set it on this machine, or another site uses it. Look"
                    + " whether a plan of another site has it, and ask whoever looks after this machine. Where nobody needs it,"
                    + " remove it by hand once the present plan is proven.";

    private final Optional<PowerShellWriter> writer;
    private final String otherwise;

    private Mends(@Nullable String alias) {
        this.writer = Optional.ofNullable(alias)
                .filter(a -> PowerShellLiteral.refusal(a).isEmpty())
                .map(PowerShellWriter::forInterface);
        this.otherwise = alias == null
                ? " on its adapter, whose name the text does not show."
                : " on the adapter \"" + alias + "\", by hand: its name fits into no command.";
    }

    /** Those on this adapter; with null on one whose name is not known. */
    static Mends on(@Nullable String alias) {
        return new Mends(alias);
    }

    String addAddress(Ipv6 address, int length) {
        return line("Set " + address + "/" + length, w -> w.addAddress(address.toString(), length));
    }

    String removeAddress(Ipv6 address) {
        return line("Remove " + address, w -> w.removeAddress(address.toString()));
    }

    String addRoute(Route route) {
        return line("Add the route " + route, w -> w.addRoute(route.destination(), route.nextHop()));
    }

    String removeRoute(Ipv6Prefix destination, @Nullable Ipv6 nextHop) {
        Ipv6 hop = nextHop == null ? AddRoute.ON_LINK : nextHop;
        return line("Remove the route " + new Route(destination, hop), w -> w.removeRoute(destination, hop));
    }

    /**
     * Exactly this route once more, so that both stores have it: apply.ps1 leaves one alone that is there already, and
     * without -PolicyStore New-NetRoute writes both.
     */
    public static String anew(@Nullable String alias, Route route) {
        Mends mends = on(alias);
        return mends.removeRoute(route.destination(), route.nextHop()) + "\n" + mends.addRoute(route);
    }

    /** One switch of the adapter; its words are ours. */
    String set(String switches) {
        return line(
                "Set" + switches,
                w -> w.onInterface("Set-NetIPInterface -InterfaceIndex $index -AddressFamily IPv6" + switches));
    }

    /** Adds an on-link route that is published, after which the service has to start again (facts N11). */
    String addPublished(Ipv6Prefix destination) {
        return line(
                "Add a published route to " + destination,
                w -> w.onInterface("New-NetRoute -InterfaceIndex $index -DestinationPrefix '" + destination
                                + "' -NextHop '::' -Publish Yes")
                        + "\nRestart-Service -Name RaMgmtSvc");
    }

    /** Publishes an on-link route, after which the service has to start again (facts N11). */
    String publish(Ipv6Prefix destination) {
        return line(
                "Publish the route to " + destination,
                w -> w.onInterface("Set-NetRoute -InterfaceIndex $index -DestinationPrefix '" + destination
                                + "' -NextHop '::' -Publish Yes")
                        + "\nRestart-Service -Name RaMgmtSvc");
    }

    /** Lets Windows choose an address as a source again. */
    String unskip(Ipv6 address) {
        return line(
                "Let " + address + " be a source",
                w -> w.onInterface(
                        "Set-NetIPAddress -InterfaceIndex $index -IPAddress '" + address + "' -SkipAsSource $false"));
    }

    /** The policies are kept first (safety Y3), and both ends need the new ones (safety Y15). */
    static String list(String address) {
        return "# First Backup-GPO of the server and the client policies; server\\management-servers.ps1 does both\n"
                + "Add-DAMgmtServer -MgmtServer '" + address + "'\n"
                + "# Then on every DirectAccess server and on the clients: gpupdate /target:computer";
    }

    private String line(String inWords, Function<PowerShellWriter, String> write) {
        return writer.map(write).orElseGet(() -> inWords + otherwise);
    }
}
