package outward.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("outward");

    private static final String[] FRAMEWORKS = {
        "jakarta..",
        "io.quarkus..",
        "io.vertx..",
        "io.smallrye..",
        "org.hibernate..",
        "org.jboss..",
        "org.eclipse..",
        "com.fasterxml.jackson.databind..",
        "com.fasterxml.jackson.annotation..",
        "javax.sql..",
        "java.sql.."
    };

    static Stream<String> patterns() {
        return Rooms.patterns();
    }

    static Stream<String> coreLine() {
        return Rooms.CORE_LINE.stream();
    }

    static Stream<String> features() {
        return Rooms.FEATURES.stream();
    }

    static Stream<String> plain() {
        return Rooms.PLAIN.stream();
    }

    static Stream<String> withStore() {
        return Rooms.WITH_STORE.stream();
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void no_rule_speaks_of_an_empty_package(String pattern) {
        assertThat(CLASSES.stream().filter(resideInAPackage(pattern)).filter(ArchitectureTest::isReal))
                .isNotEmpty();
    }

    private static boolean isReal(JavaClass type) {
        return !type.getSimpleName().equals("package-info");
    }

    @Test
    void every_room_is_known_to_the_rules() {
        List<String> found = CLASSES.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith("outward."))
                .map(name -> name.split("\\.", -1)[1])
                .distinct()
                .toList();
        assertThat(found).containsExactlyInAnyOrderElementsOf(Rooms.all().toList());
    }

    @ParameterizedTest
    @MethodSource("coreLine")
    void a_core_room_imports_only_what_stands_to_its_right(String room) {
        int place = Rooms.CORE_LINE.indexOf(room);
        Stream<String> right = Rooms.CORE_LINE.subList(place, Rooms.CORE_LINE.size()).stream();
        Stream<String> refusals = Rooms.WITH_WEB.contains(room) ? Stream.of("answer") : Stream.of();
        noClasses()
                .that(core(room))
                .should()
                .dependOnClassesThat(
                        ours().and(isNotIn(Stream.concat(right, refusals).map(Rooms::whole))))
                .orShould()
                .dependOnClassesThat(resideInAnyPackage(FRAMEWORKS))
                .check(CLASSES);
    }

    /** A room of the core without its web and store. */
    private static DescribedPredicate<JavaClass> core(String room) {
        return resideInAPackage(Rooms.whole(room))
                .and(DescribedPredicate.not(resideInAnyPackage(Rooms.web(room), Rooms.store(room))));
    }

    private static DescribedPredicate<JavaClass> ours() {
        return resideInAPackage("outward..");
    }

    private static DescribedPredicate<JavaClass> isNotIn(Stream<String> packages) {
        return DescribedPredicate.not(resideInAnyPackage(packages.toArray(String[]::new)));
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
                .that(core(room))
                .should()
                .dependOnClassesThat(ours().and(isNotIn(allowed)))
                .check(CLASSES);
    }

    @ParameterizedTest
    @MethodSource("plain")
    void the_top_of_a_plain_feature_uses_no_framework(String room) {
        noClasses()
                .that(core(room))
                .should()
                .dependOnClassesThat(resideInAnyPackage(FRAMEWORKS))
                .check(CLASSES);
    }

    @Test
    void no_top_imports_a_web_or_a_store() {
        noClasses()
                .that()
                .resideOutsideOfPackages("outward..web..", "outward..store..", Rooms.whole(Rooms.ROOF))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("outward..web..", "outward..store..")
                .check(CLASSES);
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
                .check(CLASSES);
    }

    @Test
    void nothing_imports_the_roof() {
        noClasses()
                .that()
                .resideOutsideOfPackage(Rooms.whole(Rooms.ROOF))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(Rooms.whole(Rooms.ROOF))
                .check(CLASSES);
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
                .dependOnClassesThat(ours().and(isNotIn(ground.stream())))
                .check(CLASSES);
    }

    /** Columns hold addresses, so that the database knows these values of the core. */
    @ParameterizedTest
    @CsvSource({"database, address", "answer, answer"})
    void the_lowest_ground_knows_no_other(String room, String besides) {
        noClasses()
                .that()
                .resideInAPackage(Rooms.whole(room))
                .should()
                .dependOnClassesThat(ours().and(isNotIn(Stream.of(room, besides).map(Rooms::whole))))
                .check(CLASSES);
    }

    @Test
    void there_is_no_cycle_between_packages() {
        slices().matching("outward.(**)").should().beFreeOfCycles().check(CLASSES);
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
                .check(CLASSES);
    }

    private static boolean asksDatabase(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .map(Dependency::getTargetClass)
                .anyMatch(target -> target.isEquivalentTo(EntityManager.class));
    }
}
