package outward.tenant;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import io.vertx.core.net.SocketAddress;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/** Where a request comes from, as far as that can be believed. */
public final class Whence {
    private static final Pattern LOOPBACK = Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[?::1]?");
    private static final TrustedProxies PROXIES = ConfigProvider.getConfig()
            .getOptionalValue("outward.trusted-proxies", String.class)
            .map(TrustedProxies::parse)
            .orElse(TrustedProxies.NONE);

    private Whence() {}

    /**
     * The address of the browser or program: the peer's, or what the proxies named in OUTWARD_TRUSTED_PROXIES say.
     * {@code request.remoteAddress()} is not asked, because Quarkus takes the first of X-Forwarded-For, which is anybody's.
     */
    public static String address(HttpServerRequest request) {
        @Nullable SocketAddress peer = request.connection().remoteAddress();
        return peer == null || peer.hostAddress() == null
                ? "unknown"
                : PROXIES.source(peer.hostAddress(), request.headers().getAll("X-Forwarded-For"));
    }

    /** Whether a browser of this machine asks without TLS and means this machine: where cookies need none. */
    public static boolean isPlainLoopback(HttpServerRequest request) {
        @Nullable HostAndPort host = request.authority();
        return !"https".equals(request.scheme())
                && LOOPBACK.matcher(address(request)).matches()
                && host != null
                && LOOPBACK.matcher(host.host()).matches();
    }
}
