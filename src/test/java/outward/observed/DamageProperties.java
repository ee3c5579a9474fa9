package outward.observed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import outward.design.SiteFacts;
import outward.observed.text.PlainText;

/** Whatever happens to a text, reading it never fails, and never gives a value that the text does not state. */
class DamageProperties {

    @Property(tries = 2000)
    void aDamagedTextGivesOnlyWhatItStates(
            @ForAll("pastes") String clean, @ForAll long seed, @ForAll("counts") int count) {
        String damaged = new Damage(new Random(seed)).of(clean, count);
        Stated stated = new Stated(damaged);

        for (ObservedValue<?> value : ServerReport.read(damaged).values()) {
            assertThat(stated.says(value))
                    .as("%s = %s in%n%s", value.field(), value.text(), damaged)
                    .isTrue();
        }
    }

    @Property(tries = 500)
    void aTextThatOnlyLostLinesGivesNothingNew(@ForAll("configurations") String clean, @ForAll long seed) {
        List<String> lines = new ArrayList<>(clean.lines().toList());
        Random random = new Random(seed);
        lines.removeIf(l -> random.nextInt(5) == 0);

        assertThat(values(clean)).containsAll(values(String.join("\n", lines) + "\n"));
    }

    @Property(tries = 300)
    void aTextThatWasCutGivesNothingNew(@ForAll("pastes") String clean, @ForAll("fractions") int thousandths) {
        String cut = clean.substring(0, (int) ((long) clean.length() * thousandths / 1000));

        assertThat(values(clean)).containsAll(values(cut));
    }

    @Property(tries = 200)
    void theOrderOfPropertiesDoesNotMatter(@ForAll("configurations") String clean, @ForAll long seed) {
        List<String> lines = new ArrayList<>(
                clean.lines().filter(l -> l.matches("\\S+ +:.*")).toList());
        List<String> before = values(String.join("\n", lines));
        Collections.shuffle(lines, new Random(seed));

        assertThat(values(String.join("\n", lines))).isEqualTo(before).isNotEmpty();
    }

    @Property(tries = 500)
    void anyTextCanBeReadAndAdopted(@ForAll String text) {
        SiteFacts facts = Sites.edge("203.0.113.9");
        Reading reading = ServerReport.read(text, facts);

        assertThat(Adoption.adopt(facts, reading.values())).isEqualTo(facts);
        assertThat(reading.notUnderstood())
                .allSatisfy(l -> assertThat(PlainText.isPlain(l)).isTrue());
    }

    /** The values that are whole: the first public address is the same news as both. */
    private static List<String> values(String text) {
        return ServerReport.read(text).values().stream()
                .filter(ObservedValue::whole)
                .map(v -> v.field() + "=" + v.text())
                .toList();
    }

    @Provide
    Arbitrary<String> pastes() {
        return Arbitraries.of(Pastes.ALL);
    }

    /** Texts of one object each, whose lines can be taken for themselves. */
    @Provide
    Arbitrary<String> configurations() {
        return Arbitraries.of(Pastes.ULA_NAT, Pastes.CLUSTER, Pastes.BALANCER);
    }

    @Provide
    Arbitrary<Integer> counts() {
        return Arbitraries.integers().between(1, 12);
    }

    @Provide
    Arbitrary<Integer> fractions() {
        return Arbitraries.integers().between(0, 1000);
    }
}
