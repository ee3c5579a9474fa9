package outward.design;

import static org.assertj.core.api.Assertions.assertThat;
import static outward.customer.Typed.site;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import outward.directaccess.Method;

class MethodChoiceTest {
    private static final Deployment TWO =
            new Deployment(true, List.of(new EntryPoint("two", List.of(), null, List.of(), null)));

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # topology,     balancing, entry points, method when nobody chose one
            edge,           none,      1,            article
            behind-nat,     none,      1,            article
            single-adapter, none,      1,            -
            edge,           nlb,       1,            -
            edge,           external,  1,            -
            behind-nat,     nlb,       1,            -
            edge,           none,      2,            -
            behind-nat,     none,      2,            -
            """)
    void the_articles_method_is_the_default_where_it_can_work(
            String topology, String balancing, int entryPoints, String method) {
        var facts = site("topology: '" + topology + "', loadBalancing: '" + balancing + "'");
        assertThat(MethodChoice.inForce(facts, entryPoints == 1 ? Deployment.SINGLE : TWO))
                .isEqualTo(method == null ? null : Method.of(method).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({"article", "native", "isatap"})
    void a_chosen_method_stays_chosen_even_where_it_cannot_work(String method) {
        var facts = site("topology: 'single-adapter', loadBalancing: 'nlb', method: '" + method + "'");
        assertThat(MethodChoice.inForce(facts, TWO)).isEqualTo(Method.of(method).orElseThrow());
    }
}
