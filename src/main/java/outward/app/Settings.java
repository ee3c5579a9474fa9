package outward.app;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The settings that must be known before anything starts, by the name of their environment variable. */
record Settings(UnaryOperator<@Nullable String> environment) {
    /** Settings of this process: a system property in the dotted form wins over the environment. */
    static Settings ofProcess() {
        return new Settings(name -> {
            String property = System.getProperty(dotted(name));
            return property != null ? property : System.getenv(name);
        });
    }

    /** The value, if there is one that is not blank. */
    Optional<String> find(String name) {
        return Optional.ofNullable(environment.apply(name)).filter(value -> !value.isBlank());
    }

    /** The value; refuses the start with what it is for when there is none. */
    String require(String name, String whatFor) {
        return find(name).orElseThrow(() -> new StartRefused(name + " is not set: " + whatFor));
    }

    /** The property that an environment variable stands for: {@code outward.data-dir} for {@code OUTWARD_DATA_DIR}. */
    static String dotted(String name) {
        String lower = name.toLowerCase(java.util.Locale.ROOT);
        return lower.startsWith("outward_")
                ? "outward." + lower.substring("outward_".length()).replace('_', '-')
                : lower.replace("jdbc_url", "jdbc.url").replace('_', '.');
    }
}
