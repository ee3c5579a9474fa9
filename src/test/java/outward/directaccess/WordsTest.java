package outward.directaccess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words of the machine interface, spelled out once. */
class WordsTest {

    @Test
    void everySetSpeaksTheWordsOfTheContract() {
        assertThat(words(Topology.values())).containsExactly("edge", "behind-nat", "single-adapter");
        assertThat(words(LoadBalancing.values())).containsExactly("none", "nlb", "external");
        assertThat(words(Method.values())).containsExactly("article", "native", "isatap");
        assertThat(words(Routing.values())).containsExactly("specific-routes", "default-gateway");
        assertThat(words(TeredoSetting.values())).containsExactly("derived", "enabled", "disabled");
        assertThat(words(WindowsVersion.values())).containsExactly("2012", "2012-r2", "2016", "2019", "2022", "2025");
    }

    private static Stream<String> words(Worded[] members) {
        return Stream.of(members).map(Worded::word);
    }

    @Test
    void everyWordFindsItsMemberAndNoOtherTextDoes() {
        assertFound(Topology.values(), Topology::of);
        assertFound(LoadBalancing.values(), LoadBalancing::of);
        assertFound(Method.values(), Method::of);
        assertFound(Routing.values(), Routing::of);
        assertFound(TeredoSetting.values(), TeredoSetting::of);
        assertFound(WindowsVersion.values(), WindowsVersion::of);
    }

    private static <E extends Worded> void assertFound(E[] members, Function<String, Optional<E>> of) {
        assertThat(members)
                .allSatisfy(member -> assertThat(of.apply(member.word())).contains(member));
        assertThat(Stream.of("", " ", "EDGE", members[0].word() + " ", "none\n").map(of))
                .allMatch(Optional::isEmpty);
    }

    @Test
    void theReleaseOf2013IsReadAsPeopleWriteIt() {
        assertThat(Stream.of("2012 R2", "2012R2", "2012 r2", "2012-r2").map(WindowsVersion::of))
                .allMatch(found -> found.equals(Optional.of(WindowsVersion.V2012_R2)));
    }

    @Test
    void lifecycleIsAlwaysToBeChecked() {
        assertThat(WindowsVersion.V2019.lifecycle())
                .isEqualTo("Windows Server 2019: support ends on 9 January 2029; check with Microsoft lifecycle.");
        assertThat(WindowsVersion.V2012_R2.lifecycle()).startsWith("Windows Server 2012 R2: support ended");
        assertThat(WindowsVersion.values())
                .allSatisfy(version -> assertThat(version.lifecycle()).endsWith("; check with Microsoft lifecycle."));
    }

    @Test
    void nodesAreLimitedByTheKindOfBalancing() {
        assertThat(Stream.of(LoadBalancing.values()).map(LoadBalancing::mostNodes))
                .containsExactly(1, 8, 32);
    }

    @Test
    void theNoticeSaysWhatStillHoldsAndWhereToGo() {
        assertThat(Deprecation.NOTICE)
                .isEqualTo("DirectAccess is deprecated (June 2024). It still works and is supported for the life of the"
                        + " Windows Server release you run. Plan the move to Always On VPN.");
        assertThat(Deprecation.STATEMENTS)
                .extracting(Deprecation.Statement::number)
                .containsExactly("L1", "L2", "L3", "L4", "L5", "L7");
        assertThat(Deprecation.STATEMENTS)
                .noneSatisfy(statement -> assertThat(statement.text()).contains("24H2"));
    }
}
