package outward.observed.drift;

import java.util.List;
import outward.design.Frame;
import outward.directaccess.Topology;
import outward.observed.ObservedValue;
import outward.observed.Reading;
import outward.observed.SiteField;
import outward.observed.Understood;

/** Whether one adapter of the server plays both roles: its default gateway is then the only one there is (facts T1). */
public final class OneAdapter {
    /** In words only: the gateway may lead to domain controllers on other subnets, by IPv4 too (safety Y5). */
    public static final String ELSE_ROUTES_FIRST =
            "List every intranet subnet, IPv4 and IPv6, give the server a persistent route to each, and test them"
                    + " (server/routes.ps1 adds only the IPv6 routes of the plan). Only then, in a change window, remove the"
                    + " gateway by hand. A server with one adapter keeps its gateway.";

    private OneAdapter() {}

    /** As the plan has it, or as the server says itself: one of the two is enough to leave its gateway alone. */
    public static boolean is(Frame frame, Reading reading) {
        List<String> inside = reading.said(Understood.Kind.PROPERTY, "InternalInterface");
        return frame.facts().topology() == Topology.SINGLE_ADAPTER
                || reading.value(SiteField.TOPOLOGY)
                        .map(ObservedValue::value)
                        .filter(t -> t == Topology.SINGLE_ADAPTER)
                        .isPresent()
                || (!inside.isEmpty() && inside.equals(reading.said(Understood.Kind.PROPERTY, "InternetInterface")));
    }
}
