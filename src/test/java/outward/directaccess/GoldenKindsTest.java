package outward.directaccess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import outward.domain.Golden;
import outward.domain.GoldenRow;

/** Keeps the golden tests from passing over rows. */
class GoldenKindsTest {

    @Test
    void everyKindOfRowHasItsTest() throws ClassNotFoundException {
        List<String> tested = Stream.of(GoldenPrefixTest.class, Class.forName("outward.address.GoldenAddressTest"))
                .flatMap(tests -> Stream.of(tests.getDeclaredMethods()))
                .map(test -> test.getAnnotation(Golden.class))
                .filter(Objects::nonNull)
                .map(Golden::value)
                .toList();

        assertThat(GoldenRow.all()).extracting(row -> row.get("kind")).isSubsetOf(tested);
        assertThat(tested).doesNotHaveDuplicates();
    }

    @Test
    void everyRowIsRead() {
        assertThat(GoldenRow.all())
                .hasSize(103)
                .allSatisfy(row -> assertThat(row.get("id")).matches("G\\d{3}"));
    }
}
