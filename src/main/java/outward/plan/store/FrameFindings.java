package outward.plan.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import outward.finding.Finding;
import outward.finding.rules.RulesChanged;

/**
 * What is stored of a site's findings, and that other rules found it where that is so. {@code rules} is null of an earlier
 * revision: it is a record, and nobody is asked to examine it again.
 */
final class FrameFindings {
    private FrameFindings() {}

    static List<Finding> read(ResultSet row) throws SQLException {
        Integer examined = row.getObject("rules", Integer.class);
        Optional<Finding> changed = examined == null ? Optional.empty() : RulesChanged.check(examined);
        return Stream.concat(changed.stream(), PlanJson.findings(row.getString("findings")).stream())
                .toList();
    }
}
