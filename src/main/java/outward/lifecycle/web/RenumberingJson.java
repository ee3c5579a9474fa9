package outward.lifecycle.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import outward.lifecycle.ClientCount;
import outward.lifecycle.RenumberingAnswer;
import outward.lifecycle.RenumberingQuestion;
import outward.lifecycle.SecondDeployment;

/** A renumbering as programs are given it. */
final class RenumberingJson {
    private RenumberingJson() {}

    static ObjectNode none() {
        return JsonNodeFactory.instance.objectNode().put("state", "none");
    }

    static ObjectNode of(RenumberingQuestion question, List<RenumberingAnswer> answers) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("state", answers.isEmpty() ? "open" : "answered")
                .put("former", question.former().toString())
                .put("now", question.now().toString())
                .put("behindNat", question.behindNat());
        ArrayNode given = json.putArray("answers");
        answers.forEach(answer -> put(given.addObject(), answer));
        return json;
    }

    private static void put(ObjectNode json, RenumberingAnswer answer) {
        json.put("way", answer.way().word());
        SecondDeployment second = answer.second();
        if (second != null) {
            json.put("deployment", second.name())
                    .put("formerGroup", second.formerGroup())
                    .put("newGroup", second.newGroup())
                    .put("formerPolicy", second.formerPolicy())
                    .put("newPolicy", second.newPolicy());
        }
        ClientCount refreshed = answer.refreshed();
        if (refreshed != null) {
            RetirementJson.put(json, refreshed, "refreshed");
        }
        RetirementJson.put(json, answer.said(), "reason");
    }
}
