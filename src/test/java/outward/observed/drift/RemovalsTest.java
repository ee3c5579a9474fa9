package outward.observed.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import outward.design.HostLine;

/** What stands where no plan put it is not removed by a line of ours (safety Y19). */
class RemovalsTest {
    private static final Pattern REMOVES =
            Pattern.compile("-ceq '([^']+)' \\}\\)\\.InterfaceIndex;[^\\n]*Remove-(NetRoute|NetIPAddress)");
    /** What stands where no plan put it. */
    private static final Set<DriftCode> ELSEWHERE =
            Set.of(DriftCode.ROUTE_WRONG_INTERFACE, DriftCode.ADDRESS_WRONG_INTERFACE, DriftCode.ADDRESS_FROM_NAT64);

    static List<DriftTest.Case> hosts() throws IOException {
        return DriftTest.cases().stream().filter(c -> !c.who().equals("server")).toList();
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void an_adapter_that_no_plan_named_keeps_what_it_has(DriftTest.Case one) {
        Set<String> planned = adapters(one);
        for (Drift drift : DriftTest.drift(one)) {
            Matcher removal = REMOVES.matcher(drift.mend());
            while (ELSEWHERE.contains(drift.code()) && removal.find()) {
                assertThat(planned).as(drift.code() + ": " + drift.mend()).contains(removal.group(1));
            }
        }
    }

    /** Those of the present plan and of earlier ones. */
    private static Set<String> adapters(DriftTest.Case one) {
        Expected expected = Sample.named(one.site());
        return Stream.of(expected.hosts(), expected.formerLines(), expected.standing())
                .flatMap(List::stream)
                .filter(line ->
                        expected.hosts().stream().anyMatch(h -> h.name().equals(one.who()) && h.id().equals(line.id())))
                .map(HostLine::interfaceAlias)
                .collect(Collectors.toSet());
    }
}
