package outward.diagnosis.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import outward.answer.FieldErrors;
import outward.diagnosis.Answer;
import outward.diagnosis.Check;

/**
 * A posted check: the symptom, the client, and for each answer its question, text and choice in three fields of the same
 * place. The question that is open has no choice where somebody goes back.
 */
final class CheckForm {
    private final MultivaluedMap<String, String> form;
    private final FieldErrors errors = new FieldErrors();

    CheckForm(MultivaluedMap<String, String> form) {
        this.form = form;
    }

    FieldErrors errors() {
        return errors;
    }

    String symptom() {
        return first("symptom");
    }

    String client() {
        return first("client");
    }

    private String first(String name) {
        @Nullable String value = form.getFirst(name);
        return value == null ? "" : value.strip();
    }

    /** All that was sent; empty where something of the first page is wrong. */
    Optional<Sent> read() {
        var symptom = Sent.symptom(symptom(), errors);
        var client = Sent.client(client(), errors);
        return symptom.flatMap(s -> client.map(c -> new Sent(s, c, answers())));
    }

    /** Those before the first that is wrong, without the last where somebody goes back. */
    private List<Answer> answers() {
        List<String> questions = all("question");
        List<String> texts = all("text");
        List<String> choices = all("choice");
        int sent = Math.min(questions.size(), Math.min(texts.size(), choices.size()));
        int kept = first("back").isEmpty() ? sent : Math.max(0, sent - 1);
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < Math.min(kept, Check.MOST_QUESTIONS) && errors.isEmpty(); i++) {
            Sent.answer(questions.get(i), texts.get(i), choices.get(i), "text", errors)
                    .ifPresent(answers::add);
        }
        Sent.bound(answers, "text", errors);
        return answers;
    }

    private List<String> all(String name) {
        return form.getOrDefault(name, List.of());
    }
}
