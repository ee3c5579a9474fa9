package outward.plan.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import outward.plan.Life;
import outward.plan.PlanAct;
import outward.plan.PlanRevision;
import outward.plan.RevisionState;

/** The life of a plan revision for programs. */
final class LifeJson {
    private LifeJson() {}

    static ObjectNode of(UUID site, Life life) {
        ObjectNode json = revision(life.revision());
        json.put("site", site.toString())
                .put("hash", life.revision().hash().hex())
                .put("state", life.state().word());
        json.set("supersededBy", isSuperseded(life) ? newer(life.next()) : null);
        json.set("approval", life.approval().map(LifeJson::act).orElse(null));
        ArrayNode acts = json.putArray("acts");
        life.acts().forEach(act -> acts.add(act(act)));
        return json;
    }

    /** By a newer plan; what was overtaken says so in its last act. */
    private static boolean isSuperseded(Life life) {
        return life.state() == RevisionState.SUPERSEDED && !life.isOvertaken();
    }

    private static @Nullable ObjectNode newer(@Nullable PlanRevision next) {
        return next == null ? null : revision(next);
    }

    private static ObjectNode revision(PlanRevision revision) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("revision", revision.number())
                .put("createdAt", revision.createdAt().toString())
                .put("createdBy", revision.createdBy())
                .put("reason", revision.reason());
    }

    private static ObjectNode act(PlanAct act) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("act", act.act().word())
                .put("by", act.name())
                .put("at", act.at().toString())
                .put("reason", act.reason())
                .put("hash", act.hash().hex());
    }
}
