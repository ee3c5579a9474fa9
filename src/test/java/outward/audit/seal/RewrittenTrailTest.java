package outward.audit.seal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import outward.OutwardTest;
import outward.TestEstate;
import outward.identity.TestStranger;
import outward.tenant.AccessTokens;

/** A checkpoint is a promise about all before it: none is signed on a trail that an earlier one does not fit. */
@OutwardTest
class RewrittenTrailTest {
    @Inject
    TestStranger stranger;

    @Inject
    AccessTokens tokens;

    @Inject
    Sealer sealer;

    @Inject
    Checkpoints checkpoints;

    private UUID tenantWithSomeEntries(String token) {
        TestEstate.of(token);
        return tokens.find(token, "127.0.0.1").orElseThrow().member().tenantId();
    }

    @Test
    void a_checkpoint_says_what_was_sealed_last() {
        UUID tenant = tenantWithSomeEntries(stranger.token());
        SealedEntry last = sealer.checkpoint(tenant).orElseThrow();
        Checkpoint newest = checkpoints.newest(tenant).orElseThrow();
        assertThat(newest.entries()).isEqualTo(last.position());
        assertThat(newest.hash()).isEqualTo(last.hash());
    }

    @Test
    void no_checkpoint_is_signed_on_a_trail_that_was_rewritten_or_shortened() {
        String token = stranger.token();
        UUID tenant = tenantWithSomeEntries(token);
        SealedEntry last = sealer.checkpoint(tenant).orElseThrow();
        var rewritten = new Checkpoint(tenant, last.position(), "0".repeat(64), Instant.EPOCH, checkpoints.keyId());
        checkpoints.add(rewritten);
        TestEstate.of(token);
        assertThat(sealer.checkpoint(tenant).orElseThrow().position()).isGreaterThan(last.position());
        assertThat(checkpoints.newest(tenant)).isEqualTo(Optional.of(rewritten));
        var shortened = new Checkpoint(tenant, 1_000_000, last.hash(), Instant.EPOCH, checkpoints.keyId());
        checkpoints.add(shortened);
        sealer.checkpoint(tenant);
        assertThat(checkpoints.newest(tenant)).isEqualTo(Optional.of(shortened));
    }
}
