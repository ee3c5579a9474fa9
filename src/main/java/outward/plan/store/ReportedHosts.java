package outward.plan.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import outward.database.Sql;
import outward.finding.Finding;
import outward.plan.FindingCounts;
import outward.plan.Reported;

/** Reads which hosts findings are about: of each code the first few. */
@ApplicationScoped
class ReportedHosts {
    private static final String FIRST = """
            select concerned.host_id, concerned.name, concerned.findings
            from unnest(?::text[]) as asked (code)
            cross join lateral (
                select host_id, line ->> 'name' as name, jsonb_path_query_array(
                    findings, '$[*] ? (@.code == $code)', jsonb_build_object('code', asked.code)) as findings
                from plan_lines
                where site_id = ? and until_revision is null and findings <> '[]'
                    and findings @> jsonb_build_array(jsonb_build_object('code', asked.code))
                order by host_id limit ?) as concerned
            order by concerned.host_id""";

    private final Sql sql;

    ReportedHosts(Sql sql) {
        this.sql = sql;
    }

    private record Concerned(Reported.Subject subject, Finding finding) {}

    /** What is reported of the site, then what is reported of its hosts, by code. */
    List<Reported> beside(List<Finding> ofSite, UUID site, FindingCounts counts) {
        Map<String, Finding> firsts = new LinkedHashMap<>();
        ofSite.forEach(finding -> firsts.putIfAbsent(finding.code(), finding));
        Map<String, List<Reported.Subject>> subjects = new LinkedHashMap<>();
        for (Concerned host : concerned(site, counts)) {
            firsts.putIfAbsent(host.finding().code(), host.finding());
            subjects.computeIfAbsent(host.finding().code(), code -> new ArrayList<>())
                    .add(host.subject());
        }
        return firsts.entrySet().stream()
                .map(first -> new Reported(
                        first.getValue(), counts.of(first.getKey()), subjects.getOrDefault(first.getKey(), List.of())))
                .toList();
    }

    private List<Concerned> concerned(UUID site, FindingCounts counts) {
        String[] codes = counts.byCode().keySet().toArray(String[]::new);
        return codes.length == 0 ? List.of() : sql.list(FIRST, ReportedHosts::concerned, codes, site, Reported.HOSTS);
    }

    private static Concerned concerned(ResultSet row) throws SQLException {
        return new Concerned(
                new Reported.Subject(row.getObject("host_id", UUID.class), row.getString("name")),
                PlanJson.findings(row.getString("findings")).get(0));
    }
}
