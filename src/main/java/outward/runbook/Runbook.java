package outward.runbook;

import java.util.List;
import java.util.stream.Stream;
import outward.finding.Finding;

/** The ordered work of one scope: what to confirm first, the steps, and the steps back. Steps are made when they are read. */
public record Runbook(Scope scope, List<Chapter> work, List<Chapter> backOut) {
    /** Said in every document and script. */
    public static final String NOT_RUN_ON_WINDOWS =
            "The scripts were checked with a PowerShell grammar and the plan's routes on Linux IPv6 stacks;"
                    + " neither was run on Windows.";

    /** Keeps the chapters as they are now. */
    public Runbook {
        work = List.copyOf(work);
        backOut = List.copyOf(backOut);
    }

    /** What is open and comes before every step. */
    public List<Finding> confirmations() {
        return scope.plan().open();
    }

    /** The steps in order. */
    public Stream<Step> steps() {
        return work.stream().flatMap(chapter -> chapter.steps(scope)).map(WhichServer.inWork(scope));
    }

    /** What comes when on the way back, in words. */
    public String orderBack() {
        return clientsFirst()
                + "names, firewall, management servers list, hosts, router advertisements, network routes, and the server last";
    }

    private String clientsFirst() {
        if (Renumbered.from(scope) == null) {
            return "";
        }
        return scope.move() instanceof ClientMove.PublicName
                ? "the public name, then "
                : "what clients stood on before, then the clients themselves, and only when each has come back ";
    }

    /** The steps back to what was there before: AAAA records first, in a renumbering the clients. */
    public Stream<Step> stepsBack() {
        return backOut.stream().flatMap(chapter -> chapter.steps(scope)).map(WhichServer.inWayBack(scope));
    }
}
