package outward.app;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.config.MeterFilter;
import io.vertx.core.http.HttpMethod;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keeps what a stranger sends out of the labels of metrics: each new label is memory that is never given back. */
class BoundedMetrics {
    private static final Set<String> METHODS = Stream.of(
                    HttpMethod.GET,
                    HttpMethod.HEAD,
                    HttpMethod.OPTIONS,
                    HttpMethod.POST,
                    HttpMethod.PUT,
                    HttpMethod.PATCH,
                    HttpMethod.DELETE)
            .map(HttpMethod::name)
            .collect(Collectors.toUnmodifiableSet());

    /** What Quarkus says in place of a path. */
    private static final Set<String> WORDS = Set.of("/", "root", "NOT_FOUND", "REDIRECTION", "UNKNOWN");

    private static final Pattern PLACE = Pattern.compile("\\{\\s*(\\w+)[^}]*}");

    @Produces
    @Singleton
    MeterFilter knownMethods() {
        return MeterFilter.replaceTagValues("method", method -> METHODS.contains(method) ? method : "OTHER");
    }

    /** Files and whatever else is no route of ours share one label. */
    @Produces
    @Singleton
    MeterFilter knownRoutes(BeanManager beans) {
        Set<String> known = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(Bean::getBeanClass)
                .filter(type -> type.isAnnotationPresent(Path.class))
                .flatMap(BoundedMetrics::templates)
                .collect(Collectors.toUnmodifiableSet());
        MeterFilter bounded =
                MeterFilter.replaceTagValues("uri", uri -> known.contains(uri) || WORDS.contains(uri) ? uri : "OTHER");
        return new MeterFilter() {
            @Override
            public Meter.Id map(Meter.Id id) {
                return id.getName().startsWith("http.server.") ? bounded.map(id) : id;
            }
        };
    }

    private static Stream<String> templates(Class<?> resource) {
        String base = resource.getAnnotation(Path.class).value();
        Stream<String> below = Stream.of(resource.getMethods())
                .filter(method -> method.isAnnotationPresent(Path.class))
                .map(method -> base + "/" + method.getAnnotation(Path.class).value());
        return Stream.concat(Stream.of(base), below).map(BoundedMetrics::template);
    }

    /** As Quarkus writes it: one slash before each part and none behind the last, places without their patterns. */
    private static String template(String path) {
        String plain = PLACE.matcher("/" + path).replaceAll("{$1}").replaceAll("/+", "/");
        return plain.length() > 1 && plain.endsWith("/") ? plain.substring(0, plain.length() - 1) : plain;
    }
}
