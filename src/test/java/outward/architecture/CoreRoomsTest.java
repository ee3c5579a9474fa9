package outward.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The core line and the tops of features: who stands left of whom, and who is plain Java. */
class CoreRoomsTest {
    static Stream<String> coreLine() {
        return Rooms.CORE_LINE.stream();
    }

    static Stream<String> features() {
        return Rooms.FEATURES.stream();
    }

    static Stream<String> plain() {
        return Rooms.PLAIN.stream();
    }

    @ParameterizedTest
    @MethodSource("coreLine")
    void a_core_room_imports_only_what_stands_to_its_right(String room) {
        int place = Rooms.CORE_LINE.indexOf(room);
        Stream<String> right = Rooms.CORE_LINE.subList(place, Rooms.CORE_LINE.size()).stream();
        Stream<String> refusals = Rooms.WITH_WEB.contains(room) ? Stream.of("answer") : Stream.of();
        noClasses()
                .that(Imports.core(room))
                .should()
                .dependOnClassesThat(Imports.ours()
                        .and(Imports.isNotIn(Stream.concat(right, refusals).map(Rooms::whole))))
                .orShould()
                .dependOnClassesThat(resideInAnyPackage(Imports.FRAMEWORKS))
                .check(Imports.CLASSES);
    }

    @ParameterizedTest
    @MethodSource("features")
    void the_top_of_a_feature_imports_only_features_to_its_right_the_core_and_the_ground(String room) {
        int place = Rooms.FEATURES.indexOf(room);
        Stream<String> allowed = Stream.of(
                        Rooms.FEATURES.subList(place, Rooms.FEATURES.size()), Rooms.CORE_LINE, Rooms.GROUND)
                .flatMap(List::stream)
                .map(Rooms::whole);
        noClasses()
                .that(Imports.core(room))
                .should()
                .dependOnClassesThat(Imports.ours().and(Imports.isNotIn(allowed)))
                .check(Imports.CLASSES);
    }

    @ParameterizedTest
    @MethodSource("plain")
    void the_top_of_a_plain_feature_uses_no_framework(String room) {
        noClasses()
                .that(Imports.core(room))
                .should()
                .dependOnClassesThat(resideInAnyPackage(Imports.FRAMEWORKS))
                .check(Imports.CLASSES);
    }
}
