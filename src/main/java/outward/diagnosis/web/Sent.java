package outward.diagnosis.web;

import java.util.List;
import java.util.Optional;
import outward.answer.FieldErrors;
import outward.answer.StorableText;
import outward.diagnosis.Answer;
import outward.diagnosis.Check;
import outward.diagnosis.Circumstances;
import outward.diagnosis.Client;
import outward.diagnosis.Question;
import outward.diagnosis.Step;
import outward.diagnosis.Symptom;

/** What was sent of a check, each part looked at before it counts. */
record Sent(Symptom symptom, Client client, List<Answer> answers) {
    /** All answers together hold no more. */
    static final int MOST_CHARACTERS = 600_000;

    Step at(CheckedHost host) {
        return Check.at(new Circumstances(host.expected(), host.line(), symptom, client), answers);
    }

    /** The symptom; notes one that is none. */
    static Optional<Symptom> symptom(String word, FieldErrors errors) {
        Optional<Symptom> symptom = Symptom.of(word);
        if (symptom.isEmpty()) {
            errors.add("symptom", "Choose what you see.");
        }
        return symptom;
    }

    /** The client; notes one that is neither a name nor an IPv6 address. */
    static Optional<Client> client(String typed, FieldErrors errors) {
        Optional<Client> client = Client.read(typed);
        if (client.isEmpty()) {
            errors.add("client", "An IPv6 address or a DNS name is wanted, or nothing.");
        }
        return client;
    }

    /** One answer: a choice that the question offers, else text that is neither empty nor too long. */
    static Optional<Answer> answer(String word, String text, String choice, String field, FieldErrors errors) {
        Optional<Question> question = Question.of(word);
        if (question.isEmpty()) {
            errors.add(field, "There is no such question.");
            return Optional.empty();
        }
        String refusal = choice.isEmpty() ? refusal(question.get(), text) : refusalOf(question.get(), choice);
        if (!refusal.isEmpty()) {
            errors.add(field, refusal);
            return Optional.empty();
        }
        return question.map(q -> choice.isEmpty() ? Answer.text(q, text) : Answer.choice(q, choice));
    }

    private static String refusalOf(Question question, String choice) {
        return question.offers(choice) ? "" : "This is none of the choices.";
    }

    private static String refusal(Question question, String text) {
        if (!question.wantsText()) {
            return "Choose one of the answers.";
        }
        if (text.isBlank()) {
            return "Paste what the command printed, or say that you cannot run it.";
        }
        if (text.length() > Check.MOST_CHARACTERS) {
            return "At most " + Check.MOST_CHARACTERS + " characters are read.";
        }
        return StorableText.is(text) ? "" : StorableText.REFUSAL;
    }

    /** Notes answers that are too many or too long together. */
    static void bound(List<Answer> answers, String field, FieldErrors errors) {
        long characters = answers.stream().mapToLong(a -> a.text().length()).sum();
        if (answers.size() > Check.MOST_QUESTIONS || characters > MOST_CHARACTERS) {
            errors.add(
                    field,
                    "At most %d answers of %d characters together are read."
                            .formatted(Check.MOST_QUESTIONS, MOST_CHARACTERS));
        }
    }
}
