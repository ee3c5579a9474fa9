package outward.letterhead.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import outward.database.Sql;
import outward.letterhead.Letterhead;
import outward.letterhead.Letterhead.Template;
import outward.letterhead.Letterheads;
import outward.runbook.document.Logo;

/** Letterheads in their table; a firm without one has no row. */
@ApplicationScoped
@Transactional
class LetterheadStore implements Letterheads {
    private static final String QUERY =
            "select name, colour, logo, logo_width, logo_height, template_name, template_styles from letterheads";

    private final Sql sql;
    private final Clock clock;

    LetterheadStore(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public Letterhead find() {
        return sql.first(QUERY, LetterheadStore::letterhead).orElse(Letterhead.NONE);
    }

    @Override
    public Letterhead lock() {
        sql.list("select id from tenants for no key update", row -> true);
        return find();
    }

    private static Letterhead letterhead(ResultSet row) throws SQLException {
        byte @Nullable [] logo = row.getBytes("logo");
        String template = row.getString("template_name");
        return new Letterhead(
                row.getString("name"),
                row.getString("colour"),
                logo == null ? null : new Logo(logo, row.getInt("logo_width"), row.getInt("logo_height")),
                template == null ? null : new Template(template, row.getString("template_styles")));
    }

    @Override
    public void keep(Letterhead letterhead, String by) {
        remove();
        Logo logo = letterhead.logo();
        Template template = letterhead.template();
        sql.run(
                "insert into letterheads (name, colour, logo, logo_width, logo_height, template_name, template_styles,"
                        + " changed_at, changed_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                letterhead.name(),
                letterhead.colour(),
                logo == null ? null : logo.png(),
                logo == null ? null : logo.width(),
                logo == null ? null : logo.height(),
                template == null ? null : template.fileName(),
                template == null ? null : template.styles(),
                clock.instant(),
                by);
    }

    @Override
    public void remove() {
        sql.run("delete from letterheads");
    }
}
