package outward.database;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** The statements of the running application, counted for the thread that asks for it. */
@Alternative
@Priority(1)
@Singleton
public class CountedSql extends Sql {
    private static final ThreadLocal<AtomicInteger> COUNT = ThreadLocal.withInitial(AtomicInteger::new);

    CountedSql(EntityManager entityManager) {
        super(entityManager);
    }

    /** How many statements this work runs, in this thread. */
    public static int of(Runnable work) {
        int before = COUNT.get().get();
        work.run();
        return COUNT.get().get() - before;
    }

    @Override
    public <T> List<T> list(String query, RowReader<T> reader, @Nullable Object... parameters) {
        COUNT.get().incrementAndGet();
        return super.list(query, reader, parameters);
    }

    @Override
    public int run(String statement, @Nullable Object... parameters) {
        COUNT.get().incrementAndGet();
        return super.run(statement, parameters);
    }
}
