package outward.identity;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Which account at a provider belongs to whom. */
public interface ProviderAccounts {
    /** Whose account it is, whoever asks. */
    Optional<Identity> holder(ProviderAccount account);

    /** Since when the bound identity has one at that issuer. */
    Optional<Instant> boundAt(String issuer);

    /** Gives it to the bound identity; false when somebody has it, or the identity has another there. */
    boolean bind(UUID identity, ProviderAccount account, Instant now);

    /** Takes that of the issuer from the bound identity; what it was. */
    Optional<ProviderAccount> unbind(String issuer);
}
