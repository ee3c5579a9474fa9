package outward.customer.web;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import outward.answer.PathId;
import outward.answer.WrongInput;
import outward.answer.list.Export;
import outward.answer.list.ListColumn;
import outward.answer.list.ListShape;
import outward.answer.list.Listed;
import outward.answer.list.View;
import outward.answer.list.ViewQuery;
import outward.audit.AuditTrail;
import outward.audit.Subject;
import outward.tenant.CurrentMember;

/** Hands out the view of a list as a file, not before the audit trail says so; outside of a transaction. */
@Singleton
class Exports {
    private static final int MOST = 50_000;
    private static final String CSV = "text/csv; charset=utf-8";

    private final AuditTrail audit;
    private final CurrentMember member;

    Exports(AuditTrail audit, CurrentMember member) {
        this.audit = audit;
        this.member = member;
    }

    /** The file of the {@code form} that the query names: {@code table}, {@code csv} with these fields, or {@code json}. */
    <C extends Enum<C> & ListColumn, T> Response of(
            ListShape<C> shape,
            MultivaluedMap<String, String> query,
            Listed<C, T> list,
            Export<C, T> export,
            List<String> fields) {
        String form = Optional.ofNullable(query.getFirst("form")).orElse("table");
        if (!List.of("table", "csv", "json").contains(form)) {
            throw WrongInput.at("form", "Use table, csv, json.");
        }
        View<C> view = ViewQuery.read(shape, query, within(query.getFirst("within")));
        List<T> things = QuarkusTransaction.requiringNew().call(() -> list.list(view, 0, MOST + 1));
        if (things.size() > MOST) {
            throw WrongInput.at("form", "A file holds at most 50,000 " + shape.many() + ": narrow the list.");
        }
        Map<String, ?> what =
                Map.of("list", shape.name(), "form", form, "view", ViewQuery.of(view), "number", things.size());
        subjects(export, things).forEach(subject -> audit.recordTaking("list.export", subject, what));
        return form.equals("json")
                ? file(shape.name() + ".json", MediaType.APPLICATION_JSON, export.json(things))
                : file(
                        shape.name() + ".csv",
                        CSV,
                        form.equals("csv") ? export.csv(fields, things) : export.table(shape, view, things));
    }

    /** Whoever sees some customers takes from these, and leaves word with each. */
    private <C extends Enum<C> & ListColumn, T> List<Subject> subjects(Export<C, T> export, List<T> things) {
        return member.seesEveryCustomer()
                ? List.of(Subject.tenant(member.tenantId()))
                : things.stream()
                        .map(export.customer())
                        .distinct()
                        .map(Subject::customer)
                        .toList();
    }

    private static @Nullable UUID within(@Nullable String id) {
        return id == null || id.isEmpty()
                ? null
                : PathId.find(id).orElseThrow(() -> WrongInput.at("within", "This is no id."));
    }

    private static Response file(String name, String type, Object content) {
        return Response.ok(content, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}
