package outward.tenant.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import outward.answer.list.SavedView;
import outward.database.Sql;
import outward.tenant.SavedViews;

/** Views of lists in their table; a list's are written anew as a whole. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SavedViewStore implements SavedViews {
    private final Sql sql;

    SavedViewStore(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<SavedView> of(UUID member, String list) {
        return sql.list(
                "select id, name, query, usual from saved_views where member_id = ? and list = ? order by lower(name)",
                row -> new SavedView(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("query"),
                        row.getBoolean("usual")),
                member,
                list);
    }

    @Override
    public List<SavedView> lock(UUID member, String list) {
        sql.first("select id from members where id = ? for update", row -> row.getObject("id", UUID.class), member);
        return of(member, list);
    }

    @Override
    public void keep(UUID member, String list, List<SavedView> views) {
        sql.run("delete from saved_views where member_id = ? and list = ?", member, list);
        sql.batch(
                "insert into saved_views (member_id, list, id, name, query, usual) values (?, ?, ?, ?, ?, ?)",
                views.stream()
                        .map(v -> new Object[] {member, list, v.id(), v.name(), v.query(), v.usual()})
                        .toList());
    }
}
