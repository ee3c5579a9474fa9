package outward.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import outward.answer.Refusal;

class LifeTest {
    private static final UUID ASKER = UUID.fromString("00000000-0000-0000-0000-00000000000a");
    static final UUID OTHER = UUID.fromString("00000000-0000-0000-0000-00000000000b");
    private static final Instant NIGHT = Instant.parse("2026-11-23T22:00:00Z");
    static final PlanHash HASH = new PlanHash("ab".repeat(32));
    private static final PlanHash ANOTHER = new PlanHash("cd".repeat(32));

    /**
     * Every state by the acts that led there, and what each act comes to: done, the code where it is refused. The columns
     * are ask, approve by somebody else, approve by whoever asked, decline, discard, begin, apply, verify.
     */
    private static final String TABLE = """
            # draft: only asking and giving up
            -                         ok    WRONG WRONG WRONG ok    WRONG WRONG WRONG
            # awaiting: whoever asked may send it back and give it up, never approve
            ask                       WRONG ok    OWN   ok    ok    WRONG WRONG WRONG
            # sent back: a draft again
            ask,decline               ok    WRONG WRONG WRONG ok    WRONG WRONG WRONG
            # asked for again
            ask,decline,ask           WRONG ok    OWN   ok    ok    WRONG WRONG WRONG
            # approved: may be carried out or given up, not sent back
            ask,approve               WRONG WRONG WRONG WRONG ok    ok    WRONG WRONG
            # being applied: something may be set up already, so it is not given up
            ask,approve,begin         WRONG WRONG WRONG WRONG WRONG WRONG ok    WRONG
            # applied, claimed
            ask,approve,begin,apply   WRONG WRONG WRONG WRONG WRONG WRONG WRONG ok
            # verified: nothing is left to do
            ask,approve,begin,apply,verify WRONG WRONG WRONG WRONG WRONG WRONG WRONG WRONG
            # overtaken, and still the newest design: asked for again
            ask,approve,begin,overtake ok OVER  OVER  OVER  OVER  OVER  OVER  OVER
            # discarded from each state that it may be discarded from: an end
            discard                   WRONG WRONG WRONG WRONG WRONG WRONG WRONG WRONG
            ask,discard               WRONG WRONG WRONG WRONG WRONG WRONG WRONG WRONG
            ask,approve,discard       WRONG WRONG WRONG WRONG WRONG WRONG WRONG WRONG
            """;

    /** The same with a newer revision: what was not begun is superseded, what was begun goes on. */
    private static final String TABLE_WITH_NEWER = """
            -                         OVER  OVER  OVER  OVER  OVER  OVER  OVER  OVER
            ask                       OVER  OVER  OVER  OVER  OVER  OVER  OVER  OVER
            ask,decline               OVER  OVER  OVER  OVER  OVER  OVER  OVER  OVER
            ask,approve               OVER  OVER  OVER  OVER  OVER  OVER  OVER  OVER
            ask,approve,begin         WRONG WRONG WRONG WRONG WRONG WRONG ok    WRONG
            ask,approve,begin,apply   WRONG WRONG WRONG WRONG WRONG WRONG WRONG ok
            ask,approve,begin,apply,verify WRONG WRONG WRONG WRONG WRONG WRONG WRONG WRONG
            # overtaken, with a newer design: an end
            ask,approve,begin,overtake OVER OVER OVER OVER  OVER  OVER  OVER  OVER
            # discarded stays discarded
            discard                   WRONG WRONG WRONG WRONG WRONG WRONG WRONG WRONG
            """;

    private static final List<LifeAct> COLUMNS = List.of(
            LifeAct.ASK,
            LifeAct.APPROVE,
            LifeAct.APPROVE,
            LifeAct.DECLINE,
            LifeAct.DISCARD,
            LifeAct.BEGIN,
            LifeAct.APPLY,
            LifeAct.VERIFY);
    private static final List<UUID> WHO = List.of(ASKER, OTHER, ASKER, ASKER, ASKER, ASKER, ASKER, ASKER);

    static Life life(String acts, boolean newer) {
        List<PlanAct> done = new ArrayList<>();
        for (String word : acts.equals("-") ? new String[0] : acts.split(",", -1)) {
            UUID who = word.equals("approve") ? OTHER : ASKER;
            done.add(new PlanAct(
                    done.size() + 1, LifeAct.of(word), who, who, who.equals(OTHER) ? "Bea" : "Ada", NIGHT, "", HASH));
        }
        return new Life(
                revision(3, HASH, "Host JUMP01 added"), newer ? revision(4, ANOTHER, "Host JUMP02 added") : null, done);
    }

    private static PlanRevision revision(int number, PlanHash hash, String reason) {
        return new PlanRevision(number, NIGHT, "Carla", reason, hash);
    }

    private static String outcome(Life life, LifeAct act, UUID person) {
        return life.refusal(new Intended(act, HASH, "because"), person, true)
                .map(Refusal::code)
                .map(code -> switch (code) {
                    case "WRONG_STATE" -> "WRONG";
                    case "OWN_REQUEST" -> "OWN";
                    case "SUPERSEDED" -> "OVER";
                    default -> code;
                })
                .orElse("ok");
    }

    private static void check(String table, boolean newer) {
        List<String> rows = table.lines().filter(line -> !line.startsWith("#")).toList();
        for (String row : rows) {
            String[] cells = row.split(" +", -1);
            for (int column = 0; column < COLUMNS.size(); column++) {
                assertThat(outcome(life(cells[0], newer), COLUMNS.get(column), WHO.get(column)))
                        .as(cells[0] + " then " + COLUMNS.get(column) + " by " + WHO.get(column))
                        .isEqualTo(cells[column + 1]);
            }
        }
    }

    @Test
    void every_act_in_every_state_of_the_newest_revision_comes_to_what_the_table_says() {
        check(TABLE, false);
    }

    @Test
    void a_newer_revision_supersedes_what_was_not_begun_and_nothing_else() {
        check(TABLE_WITH_NEWER, true);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            -                              | DRAFT             | SUPERSEDED
            ask                            | AWAITING_APPROVAL | SUPERSEDED
            ask,decline                    | DRAFT             | SUPERSEDED
            ask,approve                    | APPROVED          | SUPERSEDED
            ask,approve,begin              | BEING_APPLIED     | BEING_APPLIED
            ask,approve,begin,apply        | APPLIED           | APPLIED
            ask,approve,begin,apply,verify | VERIFIED          | VERIFIED
            # another revision was begun before it was finished, with and without a newer plan
            ask,approve,begin,overtake     | SUPERSEDED        | SUPERSEDED
            ask,discard                    | DISCARDED         | DISCARDED
            """)
    void the_state_follows_from_the_acts_and_the_newer_revision(
            String acts, RevisionState newest, RevisionState withNewer) {
        assertThat(life(acts, false).state()).isEqualTo(newest);
        assertThat(life(acts, true).state()).isEqualTo(withNewer);
    }

    @Test
    void an_act_for_another_plan_is_refused_and_names_both_hashes() {
        for (LifeAct act : LifeAct.values()) {
            var refusal = life("ask", false).refusal(new Intended(act, ANOTHER, "because"), OTHER, true);
            assertThat(refusal)
                    .contains(new Refusal(
                            "OTHER_PLAN",
                            "You saw the plan with hash " + "cd".repeat(32) + ". Revision 3 has the hash "
                                    + "ab".repeat(32) + "."));
        }
    }

    @ParameterizedTest
    @CsvSource({"-,ASK,true", "ask,APPROVE,true", "'ask,approve',BEGIN,true", "ask,DECLINE,false", "ask,DISCARD,false"})
    void what_leads_towards_the_hosts_needs_a_plan_whose_scripts_are_free(String acts, LifeAct act, boolean refused) {
        var refusal = life(acts, false).refusal(new Intended(act, HASH, "because"), OTHER, false);
        assertThat(refusal.map(Refusal::code).orElse("")).isEqualTo(refused ? "NOT_PLANNABLE" : "");
    }

    @Test
    void the_reason_of_being_superseded_is_the_newer_revision() {
        assertThat(refusal(life("ask,approve", true)))
                .isEqualTo("Revision 3 was superseded by revision 4 of Carla, 2026-11-23T22:00:00Z: Host JUMP02 added");
        assertThat(refusal(life("ask,approve", false)))
                .isEqualTo("Revision 3 is in the state \"Approved\", by Bea on 2026-11-23T22:00:00Z."
                        + " That cannot be done with it now.");
    }

    private static @Nullable String refusal(Life life) {
        return life.refusal(new Intended(LifeAct.APPROVE, HASH, ""), OTHER, true)
                .map(Refusal::reason)
                .orElse(null);
    }

    @Test
    void an_approval_holds_while_nothing_newer_supersedes_it() {
        assertThat(life("ask,approve", false).approval().orElseThrow().name()).isEqualTo("Bea");
        assertThat(life("ask,approve,begin", true).approval()).isPresent();
        assertThat(life("ask,approve", true).approval()).isEmpty();
        assertThat(life("ask,approve,discard", false).approval()).isEmpty();
        assertThat(life("ask", false).approval()).isEmpty();
    }
}
