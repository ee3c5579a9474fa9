package outward.identity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Second factors in the database; every method sees that of the bound identity only and needs the caller's transaction. */
public interface FactorRows {
    /** The factor, if there is one. */
    Optional<Factor> find();

    /** Stores another factor; the recovery codes of the one before are gone. */
    void replace(UUID identity, Factor factor, Instant now);

    /** Removes it with its recovery codes; false when there is none. */
    boolean remove();

    /** Uses a time step up; false when it or a later one was used already. */
    boolean use(long step);

    /** Stores recovery codes in place of those before. */
    void replaceRecoveryCodes(UUID identity, List<byte[]> hashes);

    /** Uses a recovery code up; false when it is none. */
    boolean useRecoveryCode(byte[] hash);

    /** How many are left. */
    int recoveryCodes();
}
