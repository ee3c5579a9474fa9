package outward.observed.host;

import org.jspecify.annotations.Nullable;

/**
 * An interface with what was shown of it, null for what was not. {@code description} is the adapter's own name, as
 * ipconfig and the list of {@code route print} give it: never an alias.
 */
public record SeenInterface(
        OnInterface on,
        @Nullable String description,
        @Nullable Boolean connected,
        @Nullable Boolean forwarding,
        @Nullable Boolean advertising,
        @Nullable RouterDiscovery routerDiscovery,
        @Nullable Boolean weakHostSend,
        @Nullable Boolean weakHostReceive,
        @Nullable Integer metric,
        @Nullable Boolean dhcp,
        @Nullable Boolean advertiseDefaultRoute,
        @Nullable Boolean ignoreDefaultRoutes,
        @Nullable Store store,
        Where where)
        implements Seen {

    /** One of which only the name, or the description, and perhaps whether it is connected is shown. */
    static SeenInterface plain(
            OnInterface on,
            @Nullable String description,
            @Nullable Boolean connected,
            @Nullable Integer metric,
            Where where) {
        return new SeenInterface(
                on, description, connected, null, null, null, null, null, metric, null, null, null, null, where);
    }
}
