package outward.plan.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import outward.database.Sql;
import outward.finding.Finding;
import outward.plan.FindingCounts;
import outward.plan.HostReport;
import outward.plan.Reported;
import outward.plan.Reports;

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

    /**
     * What is reported of the site, then what is reported of its hosts, by code; {@code counts} are those of what is
     * stored, {@code others} what was found besides when the plan was read.
     */
    List<Reported> beside(Reports others, UUID site, FindingCounts counts) {
        Map<String, Finding> firsts = new LinkedHashMap<>();
        others.frame().forEach(finding -> firsts.putIfAbsent(finding.code(), finding));
        Map<String, List<Reported.Subject>> subjects = new LinkedHashMap<>();
        Map<String, Integer> times = new HashMap<>();
        counts.byCode().forEach((code, count) -> times.put(code, count.hosts()));
        others.hosts().stream()
                .flatMap(host -> host.findings().stream())
                .forEach(finding -> times.merge(finding.code(), 1, Integer::sum));
        for (Concerned host : concerned(others, site, counts)) {
            firsts.putIfAbsent(host.finding().code(), host.finding());
            subjects.computeIfAbsent(host.finding().code(), code -> new ArrayList<>())
                    .add(host.subject());
        }
        return firsts.entrySet().stream()
                .map(first -> new Reported(
                        first.getValue(),
                        times.getOrDefault(first.getKey(), 0),
                        subjects.getOrDefault(first.getKey(), List.of())))
                .toList();
    }

    private List<Concerned> concerned(Reports others, UUID site, FindingCounts counts) {
        String[] codes = counts.byCode().keySet().toArray(String[]::new);
        List<Concerned> stored =
                codes.length == 0 ? List.of() : sql.list(FIRST, ReportedHosts::concerned, codes, site, Reported.HOSTS);
        return Stream.concat(stored.stream(), others.hosts().stream().flatMap(ReportedHosts::concerned))
                .toList();
    }

    /** Once for each code, as what is stored. */
    private static Stream<Concerned> concerned(HostReport host) {
        Map<String, Finding> firsts = new LinkedHashMap<>();
        host.findings().forEach(finding -> firsts.putIfAbsent(finding.code(), finding));
        var subject = new Reported.Subject(host.line().id(), host.line().name());
        return firsts.values().stream().map(finding -> new Concerned(subject, finding));
    }

    private static Concerned concerned(ResultSet row) throws SQLException {
        return new Concerned(
                new Reported.Subject(row.getObject("host_id", UUID.class), row.getString("name")),
                PlanJson.findings(row.getString("findings")).get(0));
    }
}
