package outward.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import outward.OutwardTest;
import outward.Routes;
import outward.TestClock;
import outward.TestMember;
import outward.TestOwner;
import outward.customer.StoredRows;
import outward.database.Ids;
import outward.identity.TestStranger;
import outward.isolation.Caller.Answer;

/** Every route, asked by everybody about what is theirs, another customer's, another firm's and nobody's. */
@OutwardTest
class MatrixTest {
    private static final List<Expectation> TABLE = Expectation.all();

    @Inject
    TestStranger stranger;

    @Inject
    StoredRows rows;

    private final List<String> wrong = new ArrayList<>();
    private int checks;

    @Test
    void every_route_has_its_line_in_the_table() {
        var routes = new TreeSet<>(Routes.all());
        assertThat(TABLE.stream().map(Expectation::route).distinct()).containsExactlyInAnyOrderElementsOf(routes);
    }

    /** Callers share a member's allowance of files; what is proven stays so for as long as all of them ask. */
    private static final Duration ALLOWANCE_REFILLED = Duration.ofSeconds(44);

    @Test
    void everybody_gets_what_is_theirs_and_what_is_not_is_not_there() throws SQLException {
        Estate ours = Estate.of(TestOwner.TOKEN);
        Estate other = Estate.of(stranger.token());
        Neighbours neighbours = Neighbours.of(other);
        Estate sibling = Estate.of(TestOwner.TOKEN).with(neighbours.members(rows));
        Estate foreign = other.with(neighbours.theirs());
        TestMember owner = TestMember.of("owner");
        List<Caller> callers = Callers.of(ours, sibling, owner, rows);
        assertThat(callers.stream().map(Caller::name))
                .containsExactlyInAnyOrderElementsOf(TABLE.get(0).statuses().keySet());
        try {
            for (Caller caller : callers) {
                Estate own = ours.with(TestMember.idOf(invited())).with(neighbours.members(rows));
                ask(caller, own, sibling, foreign);
                TestClock.ofTheApplication().advance(ALLOWANCE_REFILLED);
            }
        } finally {
            TestClock.ofTheApplication().reset();
            TestOwner.form().post("/members/" + owner.id() + "/removal");
        }
        System.out.println(
                "Matrix: " + TABLE.size() + " requests of " + Routes.all().size() + " routes by " + callers.size()
                        + " callers, " + checks + " checks, " + wrong.size() + " wrong");
        assertThat(wrong).isEmpty();
        neighbours.assertUntouched();
    }

    private static String invited() {
        String email = Ids.next() + "@example.com";
        TestMember.invite(email, "auditor", List.of());
        return email;
    }

    private void ask(Caller caller, Estate own, Estate sibling, Estate foreign) {
        List<Estate> hidden = new ArrayList<>(List.of(foreign, Estate.nowhere().with(Neighbours.nobodys())));
        List<String> marks = new ArrayList<>(List.of(foreign.mark()));
        if (Callers.HERE.contains(caller.name())) {
            hidden.add(sibling);
            marks.add(sibling.mark());
        }
        if (Callers.ELSEWHERE.contains(caller.name()) || caller.isNobody()) {
            marks.add(own.mark());
        }
        for (Expectation expected : TABLE) {
            var answer = send(caller, expected, own, own);
            expect(expected.status(caller), answer, expected, caller, "own");
            keepsQuiet(answer, marks, expected, caller);
            if (answer.status() == 200 && expected.path().contains("/runbook")) {
                check(answer.body().contains(own.mark()), expected, caller, "does not tell of its own site");
            }
            if (expected.things() > 0) {
                hidden(caller, expected, hidden, marks);
            }
            if (expected.things() > 1) {
                mixed(caller, expected, own, hidden, marks);
            }
        }
    }

    /** All that is hidden is answered in the same bytes; the trail of a thing tells who was refused it, in their own firm. */
    private void hidden(Caller caller, Expectation expected, List<Estate> hidden, List<String> marks) {
        var bodies = new TreeSet<String>();
        for (Estate estate : hidden) {
            var answer = send(caller, expected, estate, estate);
            expect(expected.statusElsewhere(caller), answer, expected, caller, "hidden");
            keepsQuiet(answer, marks, expected, caller);
            bodies.add(estate.without(answer.body()));
        }
        boolean trail = expected.path().contains("?thing=");
        check(trail || bodies.size() == 1, expected, caller, "hidden things are told apart: " + bodies);
    }

    /** What is hidden below what is the caller's, and the other way round. */
    private void mixed(Caller caller, Expectation expected, Estate own, List<Estate> hidden, List<String> marks) {
        for (Estate estate : hidden) {
            var below = send(caller, expected, own, estate);
            expect(expected.statusMixed(caller), below, expected, caller, "hidden below own");
            keepsQuiet(below, marks, expected, caller);
            var above = send(caller, expected, estate, own);
            expect(expected.statusElsewhere(caller), above, expected, caller, "own below hidden");
            keepsQuiet(above, marks, expected, caller);
        }
    }

    /** The first thing that is named is of one estate, what else is named of another. */
    private static Answer send(Caller caller, Expectation expected, Estate first, Estate rest) {
        int end = expected.path().indexOf('}') + 1;
        String path = first.path(expected.path().substring(0, end))
                + rest.path(expected.path().substring(end));
        return caller.ask(expected.verb(), path, rest.path(expected.body().replace("%caller", caller.name())));
    }

    private void expect(int status, Answer answer, Expectation expected, Caller caller, String whose) {
        check(answer.status() == status, expected, caller, whose + " answered " + answer.status() + ", not " + status);
    }

    private void keepsQuiet(Answer answer, List<String> marks, Expectation expected, Caller caller) {
        for (String mark : marks) {
            check(!answer.body().contains(mark), expected, caller, "tells of " + mark);
        }
    }

    private void check(boolean fine, Expectation expected, Caller caller, String otherwise) {
        checks++;
        if (!fine) {
            wrong.add(caller + ", " + expected + ": " + otherwise);
        }
    }
}
