package outward.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {
    static Stream<String> patterns() {
        return Rooms.patterns();
    }

    static Stream<String> withWeb() {
        return Rooms.WITH_WEB.stream();
    }

    static Stream<String> withStore() {
        return Rooms.WITH_STORE.stream();
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void no_rule_speaks_of_an_empty_package(String pattern) {
        assertThat(Imports.CLASSES.stream().filter(resideInAPackage(pattern)).filter(ArchitectureTest::isReal))
                .isNotEmpty();
    }

    private static boolean isReal(JavaClass type) {
        return !type.getSimpleName().equals("package-info");
    }

    @Test
    void every_room_is_known_to_the_rules() {
        List<String> found = Imports.CLASSES.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith("outward."))
                .map(name -> name.split("\\.", -1)[1])
                .distinct()
                .toList();
        assertThat(found).containsExactlyInAnyOrderElementsOf(Rooms.all().toList());
    }

    @Test
    void no_top_imports_a_web_or_a_store() {
        noClasses()
                .that()
                .resideOutsideOfPackages("outward..web..", "outward..store..", Rooms.whole(Rooms.ROOF))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("outward..web..", "outward..store..")
                .check(Imports.CLASSES);
    }

    /** What two webs share stands in {@code answer}. */
    @ParameterizedTest
    @MethodSource("withWeb")
    void a_web_imports_no_other_rooms_web(String room) {
        noClasses()
                .that()
                .resideInAPackage(Rooms.web(room))
                .should()
                .dependOnClassesThat(
                        resideInAPackage("outward..web..").and(Imports.isNotIn(Stream.of(Rooms.web(room)))))
                .check(Imports.CLASSES);
    }

    @ParameterizedTest
    @MethodSource("withStore")
    void nothing_outside_a_store_imports_it(String room) {
        noClasses()
                .that()
                .resideOutsideOfPackages(Rooms.store(room), Rooms.whole(Rooms.ROOF))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(Rooms.store(room))
                .check(Imports.CLASSES);
    }

    @Test
    void nothing_imports_the_roof() {
        noClasses()
                .that()
                .resideOutsideOfPackage(Rooms.whole(Rooms.ROOF))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(Rooms.whole(Rooms.ROOF))
                .check(Imports.CLASSES);
    }

    @Test
    void the_ground_knows_no_feature() {
        List<String> ground = Stream.concat(Rooms.GROUND.stream(), Stream.of("address"))
                .map(Rooms::whole)
                .toList();
        noClasses()
                .that()
                .resideInAnyPackage(ground.toArray(String[]::new))
                .should()
                .dependOnClassesThat(Imports.ours().and(Imports.isNotIn(ground.stream())))
                .check(Imports.CLASSES);
    }

    /** Columns hold addresses, so that the database knows these values of the core. */
    @ParameterizedTest
    @CsvSource({"database, address", "answer, answer"})
    void the_lowest_ground_knows_no_other(String room, String besides) {
        noClasses()
                .that()
                .resideInAPackage(Rooms.whole(room))
                .should()
                .dependOnClassesThat(Imports.ours()
                        .and(Imports.isNotIn(Stream.of(room, besides).map(Rooms::whole))))
                .check(Imports.CLASSES);
    }

    @Test
    void there_is_no_cycle_between_packages() {
        slices().matching("outward.(**)").should().beFreeOfCycles().check(Imports.CLASSES);
    }

    /** {@code outward.database.Sql} looks for itself. */
    @Test
    void whoever_asks_the_database_does_it_in_a_transaction() {
        classes()
                .that(DescribedPredicate.describe("ask the database", ArchitectureTest::asksDatabase))
                .and()
                .resideOutsideOfPackage(Rooms.top("database"))
                .should()
                .beAnnotatedWith(Transactional.class)
                .check(Imports.CLASSES);
    }

    private static boolean asksDatabase(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .map(Dependency::getTargetClass)
                .anyMatch(target -> target.isEquivalentTo(EntityManager.class));
    }
}
