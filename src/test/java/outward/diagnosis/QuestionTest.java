package outward.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import outward.observed.drift.Cause;

/** What may be answered to a question, what may be kept of it, and where a check of them ends. */
class QuestionTest {
    @ParameterizedTest
    @CsvSource({
        // words in forms; whether the text may be kept as an observation of host or server; the choices in order
        "host-routes,true,not-run",
        "server-deployment,true,not-run",
        "server-rules,true,nothing not-run",
        // what a client prints is nobody's observation
        "client-addresses,false,not-run",
        "client-rules,false,nothing not-run",
        "client-firewall,false,nothing not-run",
        "client-sas,false,nothing not-run",
        // no text at all
        "internal-gateway,false,no yes not-run",
        "policy-source,false,current older not-run",
        "capture-server,false,none in out back not-run",
        "capture-client,false,none in out not-run",
    })
    void a_question_offers_its_choices_and_no_others(String word, boolean kept, String choices) {
        Question question = Question.of(word).orElseThrow();
        assertThat(question.word()).isEqualTo(word);
        assertThat(question.isKept()).isEqualTo(kept);
        assertThat(question.choices().stream().map(Option::word).collect(Collectors.joining(" ")))
                .isEqualTo(choices);
        List<String> offered = Stream.of("no", "yes", "nothing", "not-run", "in", "")
                .filter(question::offers)
                .toList();
        assertThat(offered).allMatch(List.of(choices.split(" "))::contains);
        assertThat(question.offers("not-run")).isTrue();
    }

    @Test
    void only_hosts_print_what_is_of_a_host() {
        Set<Question> ofHosts = EnumSet.noneOf(Question.class);
        Stream.of(Question.values()).filter(Question::isOfHost).forEach(ofHosts::add);
        assertThat(ofHosts)
                .contains(Question.HOST_ROUTES, Question.CLIENT_NAME)
                .doesNotContain(Question.SERVER_ROUTES, Question.CLIENT_RULES, Question.POLICY_SOURCE);
    }

    @Test
    void an_answer_to_another_question_ends_the_reading() {
        Circumstances at = Walk.at("edge", "after-logon", "");
        Answer list = Answer.choice(Question.LIST, Question.NOT_RUN);
        Answer gateway = Answer.choice(Question.INTERNAL_GATEWAY, "yes");
        assertThat(asked(Check.at(at, List.of(gateway, list)))).isEqualTo(Question.LIST);
        assertThat(asked(Check.at(at, List.of(list, gateway)))).isEqualTo(Question.SERVER_RULES);
    }

    private static Question asked(Step step) {
        return ((Step.Ask) step).question();
    }

    @Test
    void what_could_not_be_run_leaves_every_cause_of_the_symptom_open_but_those_that_the_plan_leaves_no_room_for() {
        Circumstances at = Walk.at("edge", "by-address", "LAPTOP7");
        Step end = Check.at(at, List.of(Answer.choice(Question.CLIENT_NAME, Question.NOT_RUN)));
        assertThat(((Step.Unexplained) end).open())
                .containsExactly(Cause.F10, Cause.F11, Cause.F12, Cause.F16, Cause.F23, Cause.F26);
        assertThat(at.symptom().causes()).contains(Cause.F20);
    }

    /** F3 and F12 would be asked with Find-NetRoute, which needs the client's address. */
    @Test
    void what_was_ruled_out_is_not_open_at_the_end_and_what_differs_besides_is_told() {
        Circumstances at = Walk.at("edge", "after-logon", "");
        String list = "jump01.corp.example.com\n2002:836b:2:3333::10\n2002:836b:902:1::7\nPS C:\\>\n";
        Step end = Check.at(
                at,
                List.of(
                        Answer.text(Question.LIST, list),
                        Answer.choice(Question.SERVER_RULES, Question.NOT_RUN),
                        Answer.choice(Question.CLIENT_RULES, Question.NOT_RUN)));
        Step.Unexplained unexplained = (Step.Unexplained) end;
        assertThat(unexplained.open()).containsExactly(Cause.F3, Cause.F9, Cause.F12, Cause.F27);
        assertThat(unexplained.noticed()).extracting(d -> d.code().name()).containsExactly("ENTRY_LEFT_OVER");
        assertThat(unexplained.trail().judged()).hasSize(3);
    }

    @Test
    void the_mend_is_of_what_was_seen_or_else_that_of_the_cause() {
        Circumstances at = Walk.at("edge", "after-logon", "");
        Step missing = Check.at(at, List.of(Answer.text(Question.LIST, "dc1.corp.example.com\nPS C:\\>\n")));
        Step.Found listed = (Step.Found) missing;
        assertThat(listed.mend()).isEqualTo("""
                # First Backup-GPO of the server and the client policies; server\\management-servers.ps1 does both
                Add-DAMgmtServer -MgmtServer '2002:836b:2:3333::10'
                # Then on every DirectAccess server and on the clients: gpupdate /target:computer\
                """);
        assertThat(listed.isTold()).isFalse();
        Circumstances ping = Walk.at("edge", "only-ping", "");
        Step none = Check.at(
                ping,
                List.of(
                        Answer.choice(Question.CLIENT_PROFILES, Question.NOT_RUN),
                        Answer.choice(Question.CLIENT_FIREWALL, Question.NOTHING)));
        Step.Found firewall = (Step.Found) none;
        assertThat(firewall.mend()).startsWith("Run clients\\firewall.ps1 of the runbook");
        assertThat(firewall.isTold()).isTrue();
    }
}
