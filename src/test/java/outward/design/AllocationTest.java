package outward.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import outward.address.InterfaceId;

class AllocationTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # cursor         | taken    | next
            # below ::10 the servers sit
            10               | -        | ::10
            10               | 11,12    | ::10
            10               | 10,11,13 | ::12
            # no wrap at a hexadecimal digit
            1f               | 1f       | ::20
            ffff             | ffff     | ::1:0
            # the highest 128 identifiers under fdff are anycast (RFC 2526)
            fdff:ffff:ffff:ff7f | fdff:ffff:ffff:ff7f | ::fe00:0:0:0
            """)
    void the_next_free_identifier_passes_over_what_is_taken_or_reserved(String cursor, String taken, String next) {
        Set<InterfaceId> held = Stream.ofNullable(taken)
                .flatMap(ids -> Stream.of(ids.split(",")))
                .map(InterfaceId::parse)
                .collect(Collectors.toSet());
        assertThat(new Allocation(InterfaceId.parse(cursor)).next(held::contains))
                .hasToString(next);
    }

    @Test
    void the_first_identifier_is_sixteen() {
        assertThat(Allocation.START.next(id -> false)).isEqualTo(new InterfaceId(16));
    }

    @Test
    void the_search_goes_on_after_what_was_given_out() {
        assertThat(Allocation.START.after(new InterfaceId(0x2f)).next(id -> false))
                .isEqualTo(new InterfaceId(0x30));
    }
}
