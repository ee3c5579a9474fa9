package outward.finding.rules;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import outward.design.Frame;
import outward.design.Node;
import outward.directaccess.LoadBalancing;
import outward.directaccess.Method;
import outward.finding.Finding;
import outward.finding.FrameRule;

/** Behind an external balancer a packet must reach the node that holds the client's tunnel (facts T12, safety Y7). */
final class NodePrefixes implements FrameRule {
    @Override
    public Stream<Finding> check(Frame frame) {
        String entered = frame.facts().nodes().stream()
                .filter(node -> node.clientPrefix() != null)
                .map(node -> node.name() + " " + node.clientPrefix() + hop(node))
                .collect(Collectors.joining(", "));
        return entered.isEmpty()
                        || !frame.uses(Method.NATIVE)
                        || frame.facts().loadBalancing() != LoadBalancing.EXTERNAL
                ? Stream.empty()
                : Stream.of(Finding.confirm(
                        "NODE_PREFIXES",
                        Finding.SITE,
                        "Client prefixes of single nodes are entered (" + entered
                                + "), but hosts get one route to the whole"
                                + " client prefix by the internal virtual address. Confirm with the balancer's vendor that it"
                                + " hands a packet from inside to the node that holds the client's tunnel; no routes to"
                                + " single nodes are planned.",
                        "F5 DevCentral article 276633; Microsoft: Plan a Remote Access cluster deployment, step 3"));
    }

    private static String hop(Node node) {
        return node.internalAddress() == null ? "" : " at " + node.internalAddress();
    }
}
