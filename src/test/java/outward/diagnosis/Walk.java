package outward.diagnosis;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import outward.observed.drift.Expected;
import outward.observed.drift.Sample;

/** A check from its symptom over its answers to what is said at the end, as walks.txt writes them; lines before the first question are for readers. */
record Walk(String name, Circumstances at, List<Answer> answers, String end, String said) {
    @Override
    public String toString() {
        return name;
    }

    static List<Walk> all() throws IOException {
        return all("walks.txt");
    }

    static List<Walk> all(String file) throws IOException {
        try (InputStream in = Walk.class.getResourceAsStream("/diagnosis/" + file)) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(text.split("(?m)^=== ", -1))
                    .skip(1)
                    .map(Walk::read)
                    .toList();
        }
    }

    /** The head: name, sample site, symptom, client; then the answers, each behind its question; then the end. */
    private static Walk read(String text) {
        String[] parts = text.split("(?m)^<<< ", -1);
        String[] head = parts[0].split("\n", 2);
        String[] words = head[0].split(" ?\\| ?", -1);
        List<Answer> answers = Stream.of(head[1].split("(?m)^> ", -1))
                .skip(1)
                .map(Walk::answer)
                .toList();
        String[] end = parts[1].split("\n", 2);
        return new Walk(words[0], at(words[1], words[2], words[3]), answers, end[0], end[1].stripTrailing());
    }

    /** Of a site the first host, or the one that is named behind a colon. */
    static Circumstances at(String site, String symptom, String client) {
        String[] words = site.split(": ", 2);
        Expected expected = site.equals("entry point") ? entryPoint() : Sample.named(words[0]);
        return new Circumstances(
                expected,
                expected.hosts().stream()
                        .filter(h -> words.length == 1 || h.name().equals(words[1]))
                        .findFirst()
                        .orElseThrow(),
                Symptom.of(symptom).orElseThrow(),
                Client.read(client).orElseThrow());
    }

    /** The sample has no hosts of its own; those of the own prefixes are the same network. */
    private static Expected entryPoint() {
        Expected point = Sample.named("entry point");
        return new Expected(
                1,
                point.frame(),
                List.of(Sample.named("own prefixes").hosts().get(1)),
                List.of(),
                List.of(),
                List.of());
    }

    private static Answer answer(String text) {
        String[] lines = text.split("\n", 2);
        String[] words = lines[0].split(" = ", -1);
        Question question = Question.of(words[0]).orElseThrow();
        return words.length == 2 ? Answer.choice(question, words[1]) : Answer.text(question, lines[1]);
    }
}
