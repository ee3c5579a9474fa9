package outward.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static outward.transfer.EstateFixture.customer;
import static outward.transfer.EstateFixture.plans;
import static outward.transfer.EstateFixture.read;
import static outward.transfer.EstateFixture.wrong;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a file may name is bounded, and said before any of it is looked at. */
class EstateSizeTest {
    private static String sites(int number, IntFunction<String> site) {
        return IntStream.range(0, number).mapToObj(site).collect(Collectors.joining());
    }

    /** No site has a name: a reader that looked at them would say so of each. */
    @Test
    void a_file_of_too_many_sites_is_refused_in_one_sentence_before_one_of_them_is_read() {
        assertThat(wrong(() -> read(customer(sites(1001, i -> "- {}\n")))))
                .isEqualTo("customers: Line 2: A file may name up to 1,000 sites, and this one names 1001. Part it into"
                        + " several.");
    }

    @Test
    void sites_of_all_customers_count() {
        String half = sites(501, i -> "- {}\n").indent(6);
        String two = customer("") + half + "  - name: Fabrikam\n    sites:\n" + half;
        assertThat(wrong(() -> read(two))).contains("this one names 1002");
    }

    @Test
    void a_file_of_a_thousand_sites_is_read() {
        assertThat(wrong(() -> read(customer(sites(1000, i -> "- {name: S" + i + ", topology: edge}\n")))))
                .isEmpty();
    }

    @Test
    void the_entry_point_that_is_one_too_many_is_named() {
        IntFunction<String> site = i -> "- {name: S" + i + ", topology: edge}\n";
        assertThat(wrong(() -> plans(sites(101, site))))
                .isEqualTo(
                        "customers[0].sites[100].deployment: Line 105: A deployment has up to 100 entry points here, and"
                                + " this one is full. Name another one.");
        assertThat(plans(sites(100, site))).hasSize(100);
    }
}
