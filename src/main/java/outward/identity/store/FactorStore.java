package outward.identity.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import outward.database.Sql;
import outward.identity.Factor;
import outward.identity.FactorRows;

/** Second factors and their recovery codes in their tables. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class FactorStore implements FactorRows {
    private static final String INSERT =
            "insert into factors (identity_id, secret, last_step, created_at) values (?, ?, ?, ?)";

    private final Sql sql;

    FactorStore(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Factor> find() {
        return sql.first("select secret, last_step from factors", row -> new Factor(row.getString(1), row.getLong(2)));
    }

    @Override
    public void replace(UUID identity, Factor factor, Instant now) {
        remove();
        sql.run(INSERT, identity, factor.sealed(), factor.lastStep(), now);
    }

    @Override
    public boolean remove() {
        return sql.run("delete from factors") > 0;
    }

    @Override
    public boolean use(long step) {
        return sql.run("update factors set last_step = ? where last_step < ?", step, step) > 0;
    }

    @Override
    public void replaceRecoveryCodes(UUID identity, List<byte[]> hashes) {
        sql.run("delete from recovery_codes");
        sql.batch(
                "insert into recovery_codes (identity_id, hash) values (?, ?)",
                hashes.stream()
                        .map(hash -> new @Nullable Object[] {identity, hash})
                        .toList());
    }

    @Override
    public boolean useRecoveryCode(byte[] hash) {
        return sql.run("delete from recovery_codes where hash = ?", (Object) hash) > 0;
    }

    @Override
    public int recoveryCodes() {
        return sql.first("select count(*) from recovery_codes", row -> row.getInt(1))
                .orElseThrow();
    }
}
