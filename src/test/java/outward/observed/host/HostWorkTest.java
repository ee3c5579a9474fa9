package outward.observed.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.AbstractList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import outward.observed.text.Line;

/** How often a text's lines are looked at while it is read: each a bounded number of times, however many there are. */
class HostWorkTest {
    /** Lines that count how often one of them is taken up. */
    private static final class Counted extends AbstractList<Line> {
        private final List<Line> lines;
        private long looks;

        Counted(List<Line> lines) {
            this.lines = lines;
        }

        @Override
        public Line get(int index) {
            looks++;
            return lines.get(index);
        }

        @Override
        public int size() {
            return lines.size();
        }
    }

    private static long looks(String line, int times) {
        Counted lines = new Counted(Cleaned.lines((line + "\n").repeat(times)));
        new Paste(lines, Forms.all()).read();
        return lines.looks;
    }

    /** Of names: a heading again in each row, a name in each line, a question without an answer. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"x\",\"PSComputerName\"",
                "[a%d]: PS C:\\>",
                "hostname",
                "PSComputerName : a%d",
                "a on PSComputerName"
            })
    void eachLineIsLookedAtAFewTimesForTheNameOfAComputer(String line) {
        assertThat(names(line, 4000) - names(line, 2000)).isLessThanOrEqualTo(2000 * 12);
    }

    private static long names(String line, int times) {
        String text = IntStream.range(0, times).mapToObj(line::formatted).collect(Collectors.joining("\n"));
        Counted lines = new Counted(Cleaned.lines(text));
        ComputerNames.with(new HostState(List.of(), List.of(), List.of()), lines);
        return lines.looks;
    }

    @ParameterizedTest
    @CsvSource({
        // a property that nobody knows: no row begins like this
        "x : y, 50",
        // a word alone
        "x, 50",
        // words that may stand in any row
        "a b c d, 50",
        // numbers, with which three kinds of rows begin
        "1 2 3 4 5, 165",
        // an address alone, which may be the rest of a row
        "fe80::1, 85",
        // a property that is read, again and again
        "InterfaceIndex : 4, 90"
    })
    void eachLineIsLookedAtABoundedNumberOfTimes(String line, long most) {
        assertThat(looks(line, 4000) - looks(line, 2000)).isLessThanOrEqualTo(2000 * most);
    }
}
