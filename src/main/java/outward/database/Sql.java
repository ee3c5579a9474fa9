package outward.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Plain statements on the connection of the current transaction, for what is read or written in bulk. */
@ApplicationScoped
public class Sql {
    private final EntityManager entityManager;

    Sql(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Reads one row into a value; may look at the current row only. */
    @FunctionalInterface
    public interface RowReader<T> {
        /** The value of the row the cursor stands on. */
        T read(ResultSet row) throws SQLException;
    }

    /** All rows of a query. */
    public <T> List<T> list(String query, RowReader<T> reader, @Nullable Object... parameters) {
        return session().doReturningWork(connection -> {
            try (PreparedStatement statement = prepare(connection, query, parameters);
                    ResultSet rows = statement.executeQuery()) {
                List<T> values = new ArrayList<>();
                while (rows.next()) {
                    values.add(reader.read(rows));
                }
                return values;
            }
        });
    }

    /** The first row of a query, if there is one. */
    public <T> Optional<T> first(String query, RowReader<T> reader, @Nullable Object... parameters) {
        return list(query, reader, parameters).stream().findFirst();
    }

    /** Runs one statement and answers how many rows it touched. */
    public int run(String statement, @Nullable Object... parameters) {
        return session().doReturningWork(connection -> {
            try (PreparedStatement prepared = prepare(connection, statement, parameters)) {
                return prepared.executeUpdate();
            }
        });
    }

    /** Runs one statement for each row of parameters, in one round trip where the driver can. */
    public void batch(String statement, List<@Nullable Object[]> rows) {
        if (rows.isEmpty()) {
            return;
        }
        session().doWork(connection -> {
            try (PreparedStatement prepared = connection.prepareStatement(statement)) {
                for (@Nullable Object[] row : rows) {
                    bind(prepared, row);
                    prepared.addBatch();
                }
                prepared.executeBatch();
            }
        });
    }

    private Session session() {
        if (!entityManager.isJoinedToTransaction()) {
            throw new IllegalStateException("outside of a transaction no tenant is bound and no row is there");
        }
        return entityManager.unwrap(Session.class);
    }

    private static PreparedStatement prepare(Connection connection, String sql, @Nullable Object[] parameters)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        bind(statement, parameters);
        return statement;
    }

    private static void bind(PreparedStatement statement, @Nullable Object[] parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            Object value = parameters[i];
            statement.setObject(i + 1, value instanceof Instant at ? at.atOffset(ZoneOffset.UTC) : value);
        }
    }
}
