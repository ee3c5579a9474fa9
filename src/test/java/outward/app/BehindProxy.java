package outward.app;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** The settings that {@code OUTWARD_TRUSTED_PROXIES=127.0.0.1} makes. */
public class BehindProxy implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
        String proxy = "127.0.0.1";
        return Map.of(
                "outward.trusted-proxies", proxy,
                "quarkus.http.proxy.trusted-proxies", proxy,
                "quarkus.http.proxy.proxy-address-forwarding", "true",
                "quarkus.http.proxy.allow-x-forwarded", "true",
                "quarkus.http.proxy.enable-forwarded-host", "true");
    }
}
