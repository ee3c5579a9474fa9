package outward.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IdsTest {
    @Test
    void later_ids_sort_after_earlier_ones_as_text() {
        List<String> ids =
                IntStream.range(0, 20_000).mapToObj(i -> Ids.next().toString()).toList();
        assertThat(ids).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void an_id_is_a_uuid_of_version_7_that_begins_with_the_time() {
        long before = Instant.now().toEpochMilli();
        UUID id = Ids.next();
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isBetween(before, before + 60_000);
    }

    @Test
    void threads_never_get_the_same_id() {
        var ids = new HashSet<>(
                IntStream.range(0, 40_000).parallel().mapToObj(i -> Ids.next()).toList());
        assertThat(new ArrayList<>(ids)).hasSize(40_000);
    }
}
