package outward.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static outward.customer.Inventory.customer;
import static outward.customer.Inventory.host;
import static outward.customer.Inventory.site;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import outward.OutwardTest;
import outward.TestOwner;

/** Pages of a site whose hosts are too many to be read for each. */
@OutwardTest
class PlanOfManyHostsTest {
    private static final Pattern HOST = Pattern.compile("/hosts/([0-9a-f-]{36})/(?:edit|confirmations)\"");

    @Test
    void findings_name_the_first_twenty_hosts_and_say_how_often_they_are_reported() {
        String site = edge();
        List<String> hosts = hosts(site, 22);
        assertThat(page("/sites/" + site + "/findings")).contains("ON_LINK_UNKNOWN", ", 22 findings in all");
        assertThat(named(page("/sites/" + site + "/findings"))).containsExactlyElementsOf(hosts.subList(0, 20));
    }

    @Test
    void a_finding_of_twenty_hosts_names_all_and_no_others() {
        String site = edge();
        List<String> hosts = hosts(site, 20);
        assertThat(page("/sites/" + site + "/findings")).doesNotContain("findings in all");
        assertThat(named(page("/sites/" + site + "/findings"))).containsExactlyElementsOf(hosts);
    }

    @Test
    void the_plan_shows_one_page_of_lines_and_how_many_there_are() {
        String site = edge();
        List<String> hosts = hosts(site, 5);
        String second = page("/sites/" + site + "?page=2&size=2");
        String table = second.substring(second.indexOf("id=\"hosts\""));
        assertThat(named(table)).containsExactlyElementsOf(hosts.subList(2, 4));
        assertThat(table).contains("Page 2 of 5 hosts");
    }

    private static String edge() {
        return site(customer(), "topology: 'edge', publicIpv4: ['131.107.0.2'], serverInternalIpv4: '10.2.16.5/24'");
    }

    private static List<String> hosts(String site, int count) {
        return IntStream.range(0, count).mapToObj(i -> host(site)).toList();
    }

    private static String page(String path) {
        return TestOwner.page().get(path).asString();
    }

    /** Each host once, in the order of the page. */
    private static List<String> named(String page) {
        return HOST.matcher(page)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }
}
