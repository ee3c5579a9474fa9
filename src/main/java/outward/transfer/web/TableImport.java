package outward.transfer.web;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Supplier;
import outward.customer.TableTurn;
import outward.tenant.CurrentMember;
import outward.transfer.CsvField;

/**
 * Brings a table by doing it: what was not seen like that before it was confirmed is taken back, so that a preview cannot say
 * anything else than the import. The caller must not stand in a transaction.
 */
@Singleton
class TableImport {
    private static final long NANOS = 1_000_000_000L;

    private final EstateTurns turns;
    private final CurrentMember member;

    TableImport(EstateTurns turns, CurrentMember member) {
        this.turns = turns;
        this.member = member;
    }

    /** What the act did if it is what the form's seal stands for, and what it would do else. */
    TablePreview run(CsvForm form, List<CsvField> fields, Supplier<List<TableTurn>> act) {
        return turns.take(member.tenantId(), () -> {
            long begun = System.nanoTime();
            List<TableTurn> done = begun(act);
            TablePreview preview = TablePreview.of(done, fields, (System.nanoTime() - begun) / NANOS);
            if (isConfirmed(form, preview)) {
                QuarkusTransaction.commit();
            } else {
                QuarkusTransaction.rollback();
            }
            return preview;
        });
    }

    private static List<TableTurn> begun(Supplier<List<TableTurn>> act) {
        QuarkusTransaction.begin();
        try {
            return act.get();
        } catch (RuntimeException e) {
            QuarkusTransaction.rollback();
            throw e;
        }
    }

    /** Whether a person has seen exactly this, and it was done. */
    static boolean isConfirmed(CsvForm form, TablePreview preview) {
        return preview.isConfirmable() && preview.seal().equals(form.seal);
    }
}
