package outward.directaccess;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import outward.address.Ipv6;
import outward.address.Ipv6Prefix;
import outward.domain.GoldenRow;

/** VPN and NAT64 prefixes are read from the server (facts P5, P10): whatever is asked, no answer lies in one. */
class NeverDerivedTest {

    static Stream<GoldenRow> rowsWithAVpnPrefix() {
        return GoldenRow.all().stream().filter(row -> !row.get("vpn_prefix").isEmpty());
    }

    @ParameterizedTest
    @MethodSource("rowsWithAVpnPrefix")
    void neitherVpnNorNat64IsDerived(GoldenRow row) {
        OrganisationPrefix organisation = new OrganisationPrefix(Ipv6Prefix.parse(row.get("org_prefix")));
        List<Ipv6Prefix> never = Stream.of(row.get("vpn_prefix"), row.get("nat64_prefix"))
                .filter(text -> !text.isEmpty())
                .map(Ipv6Prefix::parse)
                .toList();

        assertThat(derived(organisation))
                .hasSize(6)
                .allSatisfy(prefix -> assertThat(never).noneMatch(prefix::overlaps));
    }

    /** The answers to all questions that the type can be asked, but for the /48 itself. */
    private static List<Ipv6Prefix> derived(OrganisationPrefix organisation) {
        return Stream.of(OrganisationPrefix.class.getMethods())
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .filter(method -> !method.getName().equals("prefix"))
                .flatMap(method -> answers(method, organisation))
                .toList();
    }

    private static Stream<Ipv6Prefix> answers(java.lang.reflect.Method method, OrganisationPrefix organisation) {
        if (method.getReturnType() == Ipv6.class) {
            return Stream.of(((Ipv6) answer(method, organisation)).subnet());
        }
        if (method.getReturnType() != Ipv6Prefix.class) {
            return Stream.empty();
        }
        return method.getParameterCount() == 0
                ? Stream.of((Ipv6Prefix) answer(method, organisation))
                : Stream.of(LoadBalancing.values())
                        .map(balancing -> (Ipv6Prefix) answer(method, organisation, balancing));
    }

    private static Object answer(java.lang.reflect.Method method, Object asked, Object... arguments) {
        try {
            return method.invoke(asked, arguments);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}
