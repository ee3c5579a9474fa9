package outward.ledger.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import outward.database.Sql;
import outward.ledger.Application;
import outward.ledger.EvidenceFile;
import outward.ledger.Round;

/** Reads what was recorded of a round, with the files that show it. */
@ApplicationScoped
class RecordStore {
    private final Sql sql;

    RecordStore(Sql sql) {
        this.sql = sql;
    }

    /** All of it, oldest first, without the content of files. */
    List<Application> applications(UUID site, Round round) {
        return sql.list(
                "select" + SheetStore.RECORDED + " from applications where site_id = ? and round = ? order by number",
                SheetStore::application,
                site,
                round.number());
    }

    /** The file of one record; empty where it has none. */
    Optional<EvidenceFile> file(UUID site, Round round, int application) {
        return sql.first(
                        "select file_name, file from applications"
                                + " where site_id = ? and round = ? and number = ? and file is not null",
                        row -> EvidenceFile.of(row.getString("file_name"), row.getBytes("file")),
                        site,
                        round.number(),
                        application)
                .map(Optional::orElseThrow);
    }
}
