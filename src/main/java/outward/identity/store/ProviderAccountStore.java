package outward.identity.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import outward.database.Sql;
import outward.identity.Identity;
import outward.identity.ProviderAccount;
import outward.identity.ProviderAccounts;

/** Accounts at a provider in their table; before an identity is bound only the look-up function of migration V074 answers. */
@ApplicationScoped
@Transactional
class ProviderAccountStore implements ProviderAccounts {
    private static final String BIND = """
            insert into provider_accounts (identity_id, issuer, subject, bound_at) values (?, ?, ?, ?)
            on conflict do nothing""";

    private final Sql sql;

    ProviderAccountStore(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Identity> holder(ProviderAccount account) {
        return sql.first(
                "select * from identity_by_provider(?, ?)",
                IdentityStore::identity,
                account.issuer(),
                account.subject());
    }

    @Override
    public Optional<Instant> boundAt(String issuer) {
        return sql.first(
                "select bound_at from provider_accounts where issuer = ?",
                row -> row.getObject(1, OffsetDateTime.class).toInstant(),
                issuer);
    }

    @Override
    public boolean bind(UUID identity, ProviderAccount account, Instant now) {
        return sql.run(BIND, identity, account.issuer(), account.subject(), now) > 0;
    }

    @Override
    public Optional<ProviderAccount> unbind(String issuer) {
        return sql.first(
                "delete from provider_accounts where issuer = ? returning subject",
                row -> new ProviderAccount(issuer, row.getString(1)),
                issuer);
    }
}
