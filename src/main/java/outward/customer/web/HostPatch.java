package outward.customer.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import outward.design.Addressing;

/** Puts entered fields over a stored host. */
final class HostPatch {
    private HostPatch() {}

    /** A typed identifier goes with its addressing: whoever changes the one without the other means it to go. */
    static ObjectNode over(ObjectNode stored, ObjectNode patch) {
        ObjectNode node = stored.setAll(patch);
        boolean leavesManual = patch.has("addressing")
                && !Addressing.MANUAL.word().equals(patch.path("addressing").textValue());
        if (leavesManual && !patch.has("interfaceId")) {
            node.putNull("interfaceId");
        }
        return node;
    }
}
