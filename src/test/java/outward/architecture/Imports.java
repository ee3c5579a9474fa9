package outward.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;

/** What the rules look at: our classes, and words for some of them. */
final class Imports {
    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("outward");

    static final String[] FRAMEWORKS = {
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

    private Imports() {}

    /** A room of the core without its web and store. */
    static DescribedPredicate<JavaClass> core(String room) {
        return resideInAPackage(Rooms.whole(room))
                .and(DescribedPredicate.not(resideInAnyPackage(Rooms.web(room), Rooms.store(room))));
    }

    static DescribedPredicate<JavaClass> ours() {
        return resideInAPackage("outward..");
    }

    static DescribedPredicate<JavaClass> isNotIn(Stream<String> packages) {
        return DescribedPredicate.not(resideInAnyPackage(packages.toArray(String[]::new)));
    }
}
