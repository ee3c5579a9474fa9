package outward.app;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The settings that must be known before anything starts, by the name of their environment variable. */
record Settings(UnaryOperator<@Nullable String> environment) {
    /** Settings of this process. */
    static Settings ofProcess() {
        return new Settings(System::getenv);
    }

    /** The value, if there is one that is not blank. */
    Optional<String> find(String name) {
        return Optional.ofNullable(environment.apply(name)).filter(value -> !value.isBlank());
    }

    /** The value; refuses the start with what it is for when there is none. */
    String require(String name, String whatFor) {
        return find(name).orElseThrow(() -> new StartRefused(name + " is not set: " + whatFor));
    }
}
