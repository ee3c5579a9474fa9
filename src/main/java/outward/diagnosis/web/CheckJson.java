package outward.diagnosis.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import outward.diagnosis.Judged;
import outward.diagnosis.Option;
import outward.diagnosis.Question;
import outward.diagnosis.Step;
import outward.observed.drift.Cause;
import outward.observed.drift.Drift;

/** A step of a check as the machine interface tells it: next, cause or unexplained, and how it came there. */
final class CheckJson {
    private CheckJson() {}

    static ObjectNode of(Step step) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        if (step instanceof Step.Ask ask) {
            put(json.putObject("next"), ask);
        } else if (step instanceof Step.Found found) {
            put(json.putObject("cause"), found);
        } else if (step instanceof Step.Unexplained unexplained) {
            put(json.putObject("unexplained"), unexplained);
        }
        String address = step.trail().clientAddress();
        json.put("clientAddress", address.isEmpty() ? null : address);
        causes(json.putArray("ruledOut"), step.trail().ruledOut());
        ArrayNode trail = json.putArray("trail");
        step.trail().judged().forEach(judged -> put(trail.addObject(), judged));
        return json;
    }

    private static void put(ObjectNode json, Step.Ask ask) {
        Question question = ask.question();
        json.put("question", question.word())
                .put("on", question.vantagePoint().label())
                .put("why", question.why())
                .put("command", ask.command())
                .put("look", ask.look())
                .put("text", question.wantsText())
                .put("notUnderstood", ask.notUnderstood().isEmpty() ? null : ask.notUnderstood());
        ArrayNode choices = json.putArray("choices");
        for (Option option : question.choices()) {
            choices.addObject().put("choice", option.word()).put("label", option.label());
        }
    }

    private static void put(ObjectNode json, Step.Found found) {
        json.put("code", found.cause().name())
                .put("sentence", found.cause().sentence() + ".")
                .put("shownBy", found.shownBy())
                .put("mend", found.mend())
                .put("source", found.source())
                .put("proof", found.proof());
    }

    private static void put(ObjectNode json, Step.Unexplained unexplained) {
        causes(json.putArray("open"), unexplained.open());
        causes(json.putArray("unasked"), unexplained.unasked());
        ArrayNode noticed = json.putArray("noticed");
        for (Drift drift : unexplained.noticed()) {
            noticed.addObject()
                    .put("code", drift.code().name())
                    .put("message", drift.message())
                    .put("mend", drift.mend());
        }
    }

    private static void put(ObjectNode json, Judged judged) {
        json.put("question", judged.answer().question().word())
                .put("said", judged.judgement().sentence());
        causes(json.putArray("ruledOut"), judged.judgement().ruledOut());
    }

    private static void causes(ArrayNode json, Collection<Cause> causes) {
        causes.stream().sorted().map(Cause::name).forEach(json::add);
    }
}
