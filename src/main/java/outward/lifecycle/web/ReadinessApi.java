package outward.lifecycle.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import outward.answer.NotFound;
import outward.answer.PathId;
import outward.lifecycle.Readiness;
import outward.lifecycle.ReadinessAnswer;
import outward.lifecycle.ReadinessList;
import outward.lifecycle.ReadinessQuestion;
import outward.lifecycle.web.Sent.Kind;
import outward.plan.Portfolio;

/** The questions before Always On VPN and their answers, for programs. */
@Path("/api/v1/sites/{site}/readiness")
@Transactional
class ReadinessApi {
    private static final Map<String, Kind> FIELDS =
            Map.of("question", Kind.TEXT, "reply", Kind.TEXT, "note", Kind.TEXT);

    private final Portfolio portfolio;
    private final Readiness readiness;

    ReadinessApi(Portfolio portfolio, Readiness readiness) {
        this.portfolio = portfolio;
        this.readiness = readiness;
    }

    @GET
    public ObjectNode show(@RestPath String site) {
        return json(readiness.of(find(site)));
    }

    /** Answers one; all answers are kept, and the last counts. */
    @POST
    public ObjectNode answer(@RestPath String site, @Nullable JsonNode body) {
        UUID id = find(site);
        RetirementForms.answer(readiness, id, Sent.json(body, FIELDS));
        return json(readiness.of(id));
    }

    private static ObjectNode json(ReadinessList list) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("open", list.open());
        ArrayNode questions = json.putArray("questions");
        list.questions().forEach(question -> put(questions.addObject(), question, list));
        return json;
    }

    private static void put(ObjectNode json, ReadinessQuestion question, ReadinessList list) {
        json.put("question", question.word())
                .put("words", question.words())
                .put("source", question.source())
                .put("open", list.isOpen(question));
        ArrayNode answers = json.putArray("answers");
        list.answers().stream()
                .filter(answer -> answer.question() == question)
                .forEach(answer -> put(answers.addObject(), answer));
    }

    private static void put(ObjectNode json, ReadinessAnswer answer) {
        json.put("reply", answer.reply().word());
        RetirementJson.put(json, answer.said(), "note");
    }

    private UUID find(String site) {
        return portfolio.find(PathId.of(site)).orElseThrow(NotFound::new).id();
    }
}
