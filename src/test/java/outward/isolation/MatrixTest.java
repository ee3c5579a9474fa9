package outward.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import outward.OutwardTest;
import outward.Routes;
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
    private static final List<String> SEE_OURS_ONLY = List.of("customer-reader", "consultant", "token of one customer");

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

    @Test
    void everybody_gets_what_is_theirs_and_what_is_not_is_not_there() {
        Estate ours = Estate.of(TestOwner.TOKEN);
        Estate sibling = Estate.of(TestOwner.TOKEN);
        Estate foreign = Estate.of(stranger.token());
        TestMember owner = TestMember.of("owner");
        List<Caller> callers = Callers.of(ours, sibling, owner, rows);
        try {
            for (int i = 0; i < callers.size(); i++) {
                ask(i, callers.get(i), ours, sibling, foreign);
            }
        } finally {
            TestOwner.form().post("/members/" + owner.id() + "/removal");
        }
        System.out.println(
                "Matrix: " + TABLE.size() + " requests of " + Routes.all().size() + " routes by " + callers.size()
                        + " callers, " + checks + " checks, " + wrong.size() + " wrong");
        assertThat(wrong).isEmpty();
    }

    private void ask(int place, Caller caller, Estate ours, Estate sibling, Estate foreign) {
        Estate own = ours.with(TestMember.idOf(invited()));
        List<Estate> hidden = new ArrayList<>(List.of(foreign, Estate.nowhere()));
        List<String> marks = new ArrayList<>(List.of(foreign.mark()));
        boolean assigned = caller.name().equals("consultant") && place == 3;
        if (SEE_OURS_ONLY.contains(caller.name()) && !assigned) {
            hidden.add(sibling);
            marks.add(sibling.mark());
        }
        if (assigned || caller.name().equals("anonymous")) {
            marks.add(ours.mark());
        }
        for (Expectation expected : TABLE) {
            var answer = send(caller, expected, own);
            expect(expected.statuses().get(place), answer, expected, caller, "own");
            keepsQuiet(answer, marks, expected, caller);
            if (expected.namesAThing()) {
                hidden(place, caller, expected, hidden, marks);
            }
        }
    }

    private static String invited() {
        String email = Ids.next() + "@example.com";
        TestMember.invite(email, "auditor", List.of());
        return email;
    }

    /** All that is hidden is answered in the same bytes. */
    private void hidden(int place, Caller caller, Expectation expected, List<Estate> hidden, List<String> marks) {
        var bodies = new TreeSet<String>();
        for (Estate estate : hidden) {
            var answer = send(caller, expected, estate);
            expect(expected.statusElsewhere(place), answer, expected, caller, "hidden");
            keepsQuiet(answer, marks, expected, caller);
            bodies.add(answer.body());
        }
        check(bodies.size() == 1, expected, caller, "hidden things are told apart: " + bodies);
    }

    private static Answer send(Caller caller, Expectation expected, Estate estate) {
        return caller.ask(expected.verb(), estate.path(expected.path()), expected.body());
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
