package outward;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import outward.identity.Proven;

/** Every route of the application, read from its compiled resources, so that a new one is asked the same questions. */
public final class Routes {
    private static final String PATH = "jakarta.ws.rs.Path";
    private static final List<String> OPEN = List.of(
            "/sign-in",
            "/sign-in/code",
            "/sign-in/provider",
            "/first-start",
            "/welcome",
            "/welcome/provider",
            "/welcome/provider/arrival",
            "/forgotten-password");
    private static final List<String> VERBS = List.of("GET", "POST", "PUT", "PATCH", "DELETE");

    private static final JavaClasses CLASSES = new ClassFileImporter().importPath(Path.of("target/classes/outward"));

    private Routes() {}

    /** One route: verb and path with its parameters in braces. */
    public record Route(String verb, String path) implements Comparable<Route> {
        public boolean isApi() {
            return path.startsWith("/api/");
        }

        public boolean isGet() {
            return verb.equals("GET");
        }

        /** Whether it names a thing. */
        boolean hasId() {
            return path.replace("{address}", "").contains("{");
        }

        /** What a stranger needs to become a member. */
        public boolean isOpen() {
            return OPEN.contains(path);
        }

        @Override
        public int compareTo(Route other) {
            return toString().compareTo(other.toString());
        }

        @Override
        public String toString() {
            return verb + " " + path;
        }
    }

    public static List<Route> all() {
        return CLASSES.stream()
                .filter(type -> type.isAnnotatedWith(PATH))
                .flatMap(Routes::of)
                .sorted()
                .toList();
    }

    private static Stream<Route> of(JavaClass resource) {
        return resource.getMethods().stream().flatMap(method -> of(resource, method));
    }

    /** Those that ask for a fresh proof of who somebody is. */
    public static List<Route> proven() {
        return CLASSES.stream()
                .filter(type -> type.isAnnotatedWith(PATH))
                .flatMap(type -> type.getMethods().stream()
                        .filter(method -> isProven(method, type))
                        .flatMap(method -> of(type, method)))
                .sorted()
                .toList();
    }

    private static boolean isProven(JavaMethod method, JavaClass resource) {
        return method.tryGetAnnotationOfType(Proven.class)
                .or(() -> resource.tryGetAnnotationOfType(Proven.class))
                .filter(Proven::value)
                .isPresent();
    }

    private static Stream<Route> of(JavaClass resource, JavaMethod method) {
        return VERBS.stream()
                .filter(verb -> method.isAnnotatedWith("jakarta.ws.rs." + verb))
                .map(verb -> new Route(verb, joined(path(resource), path(method))));
    }

    private static String path(HasAnnotations<?> annotated) {
        return annotated
                .tryGetAnnotationOfType(PATH)
                .flatMap(path -> path.get("value"))
                .map(String::valueOf)
                .orElse("");
    }

    private static String joined(String resource, String method) {
        return method.isEmpty() ? resource : resource + "/" + method;
    }
}
