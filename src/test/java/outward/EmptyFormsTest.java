package outward;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import outward.customer.StoredRows;

/** Every form of every page, sent empty: wrong fields come back beside the fields, and nothing is stored. */
@OutwardTest
class EmptyFormsTest {
    /**
     * A route and its answer; a new route is missing here until somebody says what it answers. 409: without a version the
     * form is from none that is known.
     */
    private static final String ANSWERS = """
            POST /account/factor 422
            POST /account/firms/{firm} 404
            POST /account/notices 422
            POST /account/password 422
            POST /account/prove 422
            POST /account/sessions/{session}/end 404
            POST /account/tokens 422
            POST /account/tokens/{token}/end 404
            POST /account/views 422
            POST /account/views/removal 404
            POST /account/views/usual 404
            POST /customers 422
            POST /customers/{customer}/estate 422
            POST /customers/{customer}/estate/preview 422
            POST /customers/{customer}/removal 422
            POST /customers/{customer}/sites 422
            POST /customers/{customer}/sites/preview 200
            POST /customers/{customer}/sites/reading 200
            POST /customers/{id}/edit 422
            POST /customers/bulk/change 422
            POST /customers/bulk/removal 422
            POST /sites/bulk/change 422
            POST /sites/bulk/removal 422
            POST /hosts/bulk/change 422
            POST /hosts/bulk/removal 422
            POST /hosts/{host}/check 422
            POST /hosts/{host}/confirmations 303
            POST /hosts/{host}/edit 422
            POST /hosts/{host}/proof 422
            POST /members 422
            POST /members/tokens/{token}/end 404
            POST /members/{member} 422
            POST /members/{member}/disable 422
            POST /members/{member}/removal 422
            POST /sites/{site}/confirmations 404
            POST /sites/{site}/edit 409
            POST /sites/{site}/edit/preview 200
            POST /sites/{site}/hosts 422
            POST /sites/{site}/hosts/import 422
            POST /sites/{site}/observations 422
            POST /sites/{site}/observations/{id}/adoption 409
            POST /sites/{site}/removal 422
            POST /sites/{site}/renumbering 409
            POST /sites/{site}/retirement 422
            POST /sites/{site}/retirement/end 422
            POST /sites/{site}/retirement/readiness 422
            POST /sites/{site}/retirement/steps 422
            POST /sites/{site}/revisions/{revision}/applications 422
            POST /sites/{site}/revisions/{revision}/applications/policy-reach 422
            POST /sites/{site}/revisions/{revision}/applications/window-result 422
            POST /sites/{site}/revisions/{revision}/approval 422
            POST /sites/{site}/revisions/{revision}/asking 422
            POST /sites/{site}/revisions/{revision}/beginning 422
            POST /sites/{site}/revisions/{revision}/completion 422
            POST /sites/{site}/revisions/{revision}/decline 422
            POST /sites/{site}/revisions/{revision}/discard 422
            POST /sites/{site}/revisions/{revision}/return 422
            POST /sites/{site}/revisions/{revision}/verification 422
            POST /sites/{site}/waivers/{code} 422
            POST /sites/{site}/waivers/{code}/end 404
            """;

    /** Buttons without fields. */
    private static final String BUTTONS = """
            POST /account/factor/end 303
            POST /account/factor/recovery-codes 303
            POST /account/provider 200
            POST /account/provider/binding 303
            POST /account/provider/end 303
            POST /account/prove/provider 200
            POST /account/prove/provider/answer 303
            POST /account/sessions/end-others 303
            POST /hosts/{host}/removal 303
            POST /letterhead 303
            POST /letterhead/end 303
            POST /letterhead/logo/end 303
            POST /letterhead/template/end 303
            POST /sites/{site}/examination 303
            POST /members/{member}/enable 303
            POST /members/{member}/link 200
            POST /members/{member}/second-factor 200
            POST /members/second-factor 303
            POST /sign-out 303
            """;

    @Inject
    StoredRows rows;

    @Test
    void every_form_has_its_answer_here() {
        assertThat((ANSWERS + BUTTONS).lines().map(line -> line.substring(0, line.lastIndexOf(' '))))
                .containsExactlyInAnyOrderElementsOf(Routes.all().stream()
                        .filter(route -> !route.isApi() && !route.isGet() && !route.isOpen())
                        .map(Routes.Route::toString)
                        .toList());
    }

    @Test
    void an_empty_form_stores_nothing_and_says_what_is_wrong() {
        var ours = TestEstate.of(TestOwner.TOKEN);
        var form = TestOwner.form();
        var before = rows.counts();
        ANSWERS.lines().forEach(line -> {
            String[] words = line.split(" ", -1);
            var answer = form.post(ours.path(words[1]));
            assertThat(answer.statusCode()).as(line).isEqualTo(Integer.parseInt(words[2]));
            if (words[2].equals("422")) {
                assertThat(answer.asString()).as(line).contains("-error\"");
            }
        });
        assertThat(rows.counts()).isEqualTo(before);
    }
}
