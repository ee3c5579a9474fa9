package outward.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import outward.Routes;
import outward.Routes.Route;

/** Who signs in is led to a page, and to nothing else. */
class ReturnPathTest {
    private static final Set<String> PAGES =
            Routes.all().stream().filter(Route::isGet).map(Route::path).collect(Collectors.toSet());

    @Test
    void every_page_may_be_come_back_to_but_sign_in() {
        assertThat(Routes.all())
                .filteredOn(route ->
                        route.isGet() && !route.isApi() && !route.path().startsWith("/sign-in"))
                .allSatisfy(route -> assertThat(ReturnPath.safe(address(route))).isEqualTo(address(route)));
    }

    @Test
    void what_no_get_answers_may_not() {
        assertThat(Routes.all())
                .filteredOn(route -> !PAGES.contains(route.path()))
                .isNotEmpty()
                .allSatisfy(route -> assertThat(ReturnPath.safe(address(route)))
                        .as(route.toString())
                        .isEqualTo("/"));
    }

    private static String address(Route route) {
        return route.path().replaceAll("\\{[^}]+}", "01234567-89ab-7cde-8f01-23456789abcd");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sign-out?x=y",
                "/sign-in/code",
                "/sign-out;x=y",
                "/api/v1/customers",
                "/q/metrics",
                "//evil.example",
                "/\\evil.example",
                "https://evil.example",
                "/a\r\nb",
                "/a\r\nLocation: https://evil.example",
                "/customers?x=\r\nSet-Cookie: a=b",
                "/customers?\u010d\u010aSet-Cookie: a=b",
                "/%2F/evil.example",
                "/%5Cevil.example",
                "/%0d%0aSet-Cookie:a=b",
                "%2f%2fevil.example",
                "/.//evil.example",
                "/..//evil.example",
                "/customers/../sign-out",
                "/customers//sign-out",
                "/customers/%2e%2e/sign-out",
                "/\tevil.example",
                "\t//evil.example",
                "javascript:alert(1)",
                "https:evil.example",
                "/@evil.example",
                "/:80",
                "?to=//evil.example",
                ""
            })
    void nor_may_these(String to) {
        assertThat(ReturnPath.safe(to)).isEqualTo("/");
    }
}
