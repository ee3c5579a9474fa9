package outward.observed.drift;

import java.util.Optional;
import outward.observed.host.HostState;
import outward.observed.host.OnInterface;

/** Tells one adapter of a machine from the others, as far as the text says which is which. */
final class Adapters {
    private final HostState state;
    private final String alias;

    Adapters(HostState state, String alias) {
        this.state = state;
        this.alias = alias;
    }

    /** Whether that is surely the adapter. */
    boolean isIt(OnInterface on) {
        return name(on).filter(alias::equalsIgnoreCase).isPresent()
                || (on.index() != null && state.indexOf(alias).equals(Optional.of(on.index())));
    }

    /** Whether that is surely another one. */
    boolean isOther(OnInterface on) {
        return name(on).filter(n -> !alias.equalsIgnoreCase(n)).isPresent()
                || (on.name() == null
                        && on.index() != null
                        && state.indexOf(alias)
                                .filter(i -> !i.equals(on.index()))
                                .isPresent());
    }

    /** The name of an adapter as it was shown. */
    Optional<String> name(OnInterface on) {
        return state.nameOf(on);
    }

    /** The lines that mend something there: on the planned adapter, where the text does not show that it is another. */
    Mends mends(OnInterface on) {
        return Mends.on(name(on).orElse(isOther(on) || alias.isEmpty() ? null : alias));
    }

    /** How a sentence calls an adapter. */
    String called(OnInterface on) {
        return name(on).map(n -> "\"" + n + "\"").orElse(on.index() == null ? "an adapter" : "interface " + on.index());
    }
}
