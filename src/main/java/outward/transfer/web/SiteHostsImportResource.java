package outward.transfer.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import outward.answer.FieldError;
import outward.answer.FieldErrors;
import outward.answer.NotFound;
import outward.answer.Pages;
import outward.answer.PathId;
import outward.answer.SeeOther;
import outward.answer.WrongInput;
import outward.answer.list.Done;
import outward.answer.list.ViewShelf;
import outward.customer.HostColumn;
import outward.customer.HostTable;
import outward.customer.TableRow;
import outward.plan.Portfolio;
import outward.plan.SiteOverview;
import outward.tenant.Needs;
import outward.tenant.Right;
import outward.transfer.CsvSheet;
import outward.transfer.HostFields;

/** Hosts of a site from a CSV file or a pasted table, taken in after a preview. */
@Path("/sites/{site}/hosts/import")
@Transactional(Transactional.TxType.NOT_SUPPORTED)
class SiteHostsImportResource {
    private final Portfolio portfolio;
    private final HostTable hosts;
    private final TableImport imports;

    SiteHostsImportResource(Portfolio portfolio, HostTable hosts, TableImport imports) {
        this.portfolio = portfolio;
        this.hosts = hosts;
        this.imports = imports;
    }

    @CheckedTemplate(basePath = "host", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance bring(SiteOverview site, TablePage page);
    }

    @GET
    @Needs(Right.WRITE)
    public TemplateInstance ask(@RestPath String site) {
        return page(find(site), new CsvForm(), null, null, new FieldErrors());
    }

    /** Shows what the table would do; does it where exactly that was confirmed. */
    @POST
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    public Response take(@RestPath String site, @BeanParam CsvForm form) {
        SiteOverview found = find(site);
        try {
            CsvSheet sheet = form.sheet(HostFields.ENTERED, HostFields.PLACE);
            List<TableRow> rows =
                    sheet.rows().stream().map(row -> here(row, found)).toList();
            return answer(
                    found, form, sheet, imports.run(form, HostFields.ENTERED, () -> hosts.bring(found.id(), rows)));
        } catch (WrongInput wrong) {
            return Pages.wrong(page(found, form, null, null, FieldErrors.of(wrong)));
        }
    }

    private static Response answer(SiteOverview site, CsvForm form, CsvSheet sheet, TablePreview preview) {
        if (TableImport.isConfirmed(form, preview)) {
            return SeeOther.to(
                    ViewShelf.back("/sites/" + site.id() + "/hosts", ""),
                    Done.IMPORTED.said(HostColumn.SHAPE, preview.touched()));
        }
        TemplateInstance page = page(site, form, sheet, preview, new FieldErrors());
        if (preview.wrong() > 0) {
            return Pages.wrong(page);
        }
        return form.seal == null ? Pages.ok(page) : Pages.conflict(page);
    }

    /** A row of another site does not belong here. */
    private static TableRow here(TableRow row, SiteOverview site) {
        List<FieldError> faults = new ArrayList<>(row.faults());
        JsonNode named = row.fields().remove("site");
        JsonNode of = row.fields().remove("customer");
        if (isOther(named, site.name()) || isOther(of, site.customer())) {
            faults.add(new FieldError("", "This row is of another site; only hosts of this one are taken in here."));
        }
        return new TableRow(row.line(), row.fields(), faults);
    }

    private static boolean isOther(@Nullable JsonNode named, String name) {
        return named != null && !named.isNull() && !named.asText().equalsIgnoreCase(name);
    }

    private static TemplateInstance page(
            SiteOverview site,
            CsvForm form,
            @Nullable CsvSheet sheet,
            @Nullable TablePreview preview,
            FieldErrors errors) {
        return Templates.bring(site, new TablePage(HostFields.ENTERED, form, sheet, preview, errors));
    }

    private SiteOverview find(String id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> portfolio.find(PathId.of(id)).orElseThrow(NotFound::new));
    }
}
