package outward.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import outward.OutwardTest;
import outward.TestBrowser;
import outward.TestMember;
import outward.TestOwner;

/** What somebody's pages lead to, they may open; what they offer to change, they may change. */
@OutwardTest
class NothingDeadTest {
    private static final Pattern LINK = Pattern.compile("<a [^>]*href=\"(/[^\"#]*)");
    private static final Pattern FORM = Pattern.compile(
            "<form[^>]* method=\"post\" action=\"([^\"]+)\"|<form[^>]*action=\"([^\"]+)\"[^>]*method=\"post\"");
    /** The guided check is sent as a form and changes nothing. */
    private static final Pattern READS_ONLY = Pattern.compile("/hosts/[^/]+/check");

    private static final int MOST_PAGES = 150;

    @Test
    void a_customer_reader_finds_nothing_dead_and_nothing_to_change_but_their_own_account() {
        Estate ours = Estate.of(TestOwner.TOKEN);
        walk(
                "a customer reader",
                TestMember.of("customer-reader", List.of(ours.ids().customer())).browser(),
                false);
    }

    @Test
    void a_consultant_of_one_customer_finds_nothing_dead() {
        Estate ours = Estate.of(TestOwner.TOKEN);
        walk(
                "a consultant",
                TestMember.of("consultant", List.of(ours.ids().customer())).browser(),
                true);
    }

    @Test
    void an_auditor_finds_nothing_dead_and_nothing_to_change_but_their_own_account() {
        Estate.of(TestOwner.TOKEN);
        walk("an auditor", TestMember.of("auditor").browser(), false);
    }

    private static void walk(String who, TestBrowser browser, boolean writes) {
        var seen = new TreeSet<String>(List.of("/"));
        var next = new ArrayDeque<String>(seen);
        var wrong = new ArrayList<String>();
        int pages = 0;
        while (!next.isEmpty() && pages++ < MOST_PAGES) {
            String path = next.remove();
            var answer = browser.page().urlEncodingEnabled(false).get(path);
            if (answer.statusCode() != 200) {
                wrong.add(path + " answered " + answer.statusCode());
            }
            String page = String.valueOf(answer.contentType()).startsWith("text/html") ? answer.asString() : "";
            LINK.matcher(page)
                    .results()
                    .map(link -> link.group(1).replace("&amp;", "&"))
                    .filter(seen::add)
                    .forEach(next::add);
            if (!writes) {
                FORM.matcher(page)
                        .results()
                        .map(form -> form.group(1) == null ? form.group(2) : form.group(1))
                        .filter(action -> !action.equals("/sign-out") && !action.startsWith("/account"))
                        .filter(action -> !READS_ONLY.matcher(action).matches())
                        .forEach(action -> wrong.add(path + " offers " + action));
            }
        }
        System.out.println("Nothing dead: " + pages + " pages of " + who + ", " + wrong.size() + " wrong");
        assertThat(wrong).isEmpty();
        assertThat(pages).isGreaterThan(10);
    }
}
