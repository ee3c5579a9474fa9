package outward.notice.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import outward.notice.Notice;
import outward.notice.NoticeKind;

/** Reads notices from rows. */
@ApplicationScoped
class NoticeRows {
    /** The columns of a notice, of {@code notices n}. */
    static final String COLUMNS = "n.id as notice_id, n.kind, n.customer_id, n.customer_name, n.site_id, n.site_name,"
            + " n.actor_name, n.happened_at, n.facts";

    private static final TypeReference<Map<String, Object>> FACTS = new TypeReference<>() {};

    private final ObjectMapper json;

    NoticeRows(ObjectMapper json) {
        this.json = json;
    }

    Notice read(ResultSet row) throws SQLException {
        return new Notice(
                row.getObject("notice_id", UUID.class),
                NoticeKind.of(row.getString("kind")),
                row.getObject("customer_id", UUID.class),
                row.getString("customer_name"),
                row.getObject("site_id", UUID.class),
                row.getString("site_name"),
                row.getString("actor_name"),
                row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                facts(row.getString("facts")));
    }

    private Map<String, Object> facts(String stored) {
        try {
            return json.readValue(stored, FACTS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was written can be read", e);
        }
    }
}
