package outward.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import outward.observed.drift.Cause;

/** What each symptom asks, what it can end at, and what it names at the end, in symptoms.txt. */
class SymptomTest {
    private static final Path TABLE = Path.of("src/test/resources/diagnosis/symptoms.txt");

    /** A site, a client, and what is asked, open and unasked where nothing can be run. */
    record Row(String site, Symptom symptom, String client, String expected) {
        @Override
        public String toString() {
            return symptom.word() + " " + site + " " + client;
        }
    }

    static List<Row> rows() throws IOException {
        List<Row> rows = new ArrayList<>();
        for (String line : Files.readAllLines(TABLE)) {
            String[] words = (line + " ").split(" \\| ?", -1);
            if (words.length == 6 && !line.startsWith("#")) {
                rows.add(new Row(
                        words[1],
                        Symptom.of(words[0]).orElseThrow(),
                        words[2],
                        String.join(" | ", words[3], words[4], words[5].strip()).strip()));
            }
        }
        return rows;
    }

    @ParameterizedTest
    @MethodSource("rows")
    void where_nothing_can_be_run_that_is_asked_and_open(Row row) {
        assertThat(printed(end(Walk.at(row.site(), row.symptom().word(), row.client()))))
                .isEqualTo(row.expected());
    }

    private static Step.Unexplained end(Circumstances at) {
        List<Answer> answers = new ArrayList<>();
        Step step = Check.at(at, answers);
        while (step instanceof Step.Ask ask) {
            answers.add(Answer.choice(ask.question(), Question.NOT_RUN));
            step = Check.at(at, answers);
        }
        return (Step.Unexplained) step;
    }

    private static String printed(Step.Unexplained end) {
        String asked = end.trail().judged().stream()
                .map(j -> j.answer().question().word())
                .collect(Collectors.joining(" "));
        return (asked + " | " + names(end.open()) + " | " + names(end.unasked())).strip();
    }

    private static String names(Collection<Cause> causes) {
        return causes.stream().sorted().map(Cause::name).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void what_was_not_asked_about_says_what_it_takes(Row row) {
        Step.Unexplained end = end(Walk.at(row.site(), row.symptom().word(), row.client()));
        assertThat(end.open()).containsAll(end.unasked());
        end.unasked().forEach(cause -> assertThat(end.asked()).containsPattern("\\b" + cause + "\\b"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "edge | only-ping | LAPTOP7 | Nothing was asked about F3, F12: that takes the client's IPv6 address.",
                "edge | by-address | '' | Nothing was asked about F10, F11, F12, F16, F23, F26: that takes the client's name.",
                "isatap | this-host | '' | Nothing was asked about F12: that takes the client's IPv6 address."
                        + " Nothing was asked about F2: that takes the server's IPv6 address, which the plan does not know.",
                "edge | nothing-works | '' | ''",
            })
    void in_a_sentence(String site, String symptom, String client, String asked) {
        assertThat(end(Walk.at(site, symptom, client)).asked()).isEqualTo(asked);
    }

    @Test
    void every_symptom_stands_there_without_a_client_by_its_name_and_by_its_address() throws IOException {
        Set<String> there = new TreeSet<>();
        rows().stream().filter(r -> r.site().equals("edge")).forEach(r -> there.add(r.symptom() + " " + r.client()));
        assertThat(there).hasSize(3 * Symptom.values().length);
    }

    /** The answers of the table of checks, given to each symptom as far as it asks for them. */
    @ParameterizedTest
    @EnumSource(Symptom.class)
    void each_cause_that_a_symptom_names_can_be_its_end(Symptom symptom) throws IOException {
        Set<Cause> reached = EnumSet.noneOf(Cause.class);
        for (Walk walk : all()) {
            Circumstances at = new Circumstances(
                    walk.at().expected(), walk.at().line(), symptom, walk.at().client());
            if (walked(at, walk.answers()) instanceof Step.Found found) {
                reached.add(found.cause());
            }
        }
        String ends = Files.readAllLines(TABLE).stream()
                .filter(l -> l.startsWith(symptom.word() + " ends at "))
                .findFirst()
                .orElseThrow();
        assertThat(names(reached)).isEqualTo(ends.substring((symptom.word() + " ends at ").length()));
        for (Row row : rows()) {
            if (row.symptom() == symptom) {
                assertThat(reached)
                        .containsAll(end(Walk.at(row.site(), symptom.word(), row.client()))
                                .open());
            }
        }
    }

    private static List<Walk> all() throws IOException {
        Stream<Walk> all = Walk.all().stream();
        for (String file : JudgementTest.FILES) {
            all = Stream.concat(all, Walk.all("judgements/" + file).stream());
        }
        return all.toList();
    }

    private static Step walked(Circumstances at, List<Answer> known) {
        List<Answer> answers = new ArrayList<>();
        Step step = Check.at(at, answers);
        while (step instanceof Step.Ask ask) {
            Answer given = known.stream()
                    .filter(a -> a.question() == ask.question()
                            && ask.notUnderstood().isEmpty())
                    .findFirst()
                    .orElse(Answer.choice(ask.question(), Question.NOT_RUN));
            answers.removeIf(a -> a.question() == ask.question());
            answers.add(given);
            step = Check.at(at, answers);
        }
        return step;
    }
}
