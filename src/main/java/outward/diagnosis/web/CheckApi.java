package outward.diagnosis.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import outward.answer.FieldErrors;
import outward.answer.JsonBody;
import outward.diagnosis.Answer;
import outward.tenant.ReadsOnly;

/** The guided check for programs: the answers so far are sent each time, and what comes next is answered. */
@Path("/api/v1/hosts/{host}/check")
@Transactional
class CheckApi {
    private static final Set<String> FIELDS = Set.of("symptom", "client", "answers");
    private static final Set<String> ANSWER = Set.of("question", "text", "choice");

    private final CheckedHosts hosts;

    CheckApi(CheckedHosts hosts) {
        this.hosts = hosts;
    }

    /** Changes nothing, whatever is sent. */
    @POST
    @ReadsOnly
    public ObjectNode check(@RestPath String host, @Nullable JsonNode body) {
        CheckedHost found = hosts.find(host);
        FieldErrors errors = new FieldErrors();
        JsonNode sent = JsonBody.of(body, FIELDS, errors);
        var symptom = Sent.symptom(text(sent, "symptom", "symptom", errors), errors);
        var client = Sent.client(text(sent, "client", "client", errors), errors);
        List<Answer> answers = answers(sent.path("answers"), errors);
        Sent.bound(answers, "answers", errors);
        errors.orThrow();
        return CheckJson.of(new Sent(symptom.orElseThrow(), client.orElseThrow(), answers).at(found));
    }

    private static List<Answer> answers(JsonNode sent, FieldErrors errors) {
        List<Answer> answers = new ArrayList<>();
        if (!sent.isArray() && !sent.isMissingNode()) {
            errors.add("answers", "A list is wanted here.");
        }
        for (int i = 0; i < sent.size() && errors.isEmpty(); i++) {
            answer(sent.get(i), "answers[" + i + "]", errors).ifPresent(answers::add);
        }
        return answers;
    }

    private static Optional<Answer> answer(@Nullable JsonNode sent, String field, FieldErrors errors) {
        if (sent == null || !sent.isObject()) {
            errors.add(field, "An object is wanted here.");
            return Optional.empty();
        }
        sent.fieldNames().forEachRemaining(name -> {
            if (!ANSWER.contains(name)) {
                errors.add(field, "An answer has the fields question, text and choice.");
            }
        });
        String question = text(sent, "question", field, errors);
        String text = text(sent, "text", field, errors);
        String choice = text(sent, "choice", field, errors);
        return errors.isEmpty() ? Sent.answer(question, text, choice, field, errors) : Optional.empty();
    }

    private static String text(JsonNode sent, String name, String field, FieldErrors errors) {
        JsonNode value = sent.path(name);
        if (!value.isMissingNode() && !value.isNull() && !value.isTextual()) {
            errors.add(field, "Text is wanted here.");
        }
        return value.asText("");
    }
}
