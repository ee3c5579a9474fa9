package outward;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** The operator has set mail up, and no sign-in provider. */
public class WithMail implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "outward.mail.from", "outward@example.com",
                "outward.mail.public-url", "https://outward.example",
                "outward.oidc.issuer", "",
                "outward.oidc.client-id", "",
                "outward.oidc.client-secret", "");
    }
}
