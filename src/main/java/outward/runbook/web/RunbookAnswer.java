package outward.runbook.web;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import outward.answer.NotFound;
import outward.customer.Customer;
import outward.customer.Customers;
import outward.customer.Site;
import outward.customer.Sites;
import outward.plan.Plan;
import outward.plan.Plans;
import outward.runbook.FolderName;
import outward.runbook.Scope;

/** Loads what a runbook is about and answers with it as a file. */
@Singleton
@Transactional
class RunbookAnswer {
    private final Plans plans;
    private final Sites sites;
    private final Customers customers;

    RunbookAnswer(Plans plans, Sites sites, Customers customers) {
        this.plans = plans;
        this.sites = sites;
        this.customers = customers;
    }

    /** The newest plan of a site with the customer's name; a foreign site is not there. */
    Scope newest(UUID site) {
        return Scope.of(customer(site).name(), plan(site, null));
    }

    /** The file; it is written while it is sent, after the transaction. A site that is not there comes before a wrong query. */
    Response file(UUID site, RunbookQuery query) {
        String customer = customer(site).name();
        RunbookQuery.Choice choice = query.read();
        Integer from = choice.from();
        Scope scope = new Scope(
                customer,
                plan(site, choice.revision()),
                from == null ? null : plan(site, from),
                choice.protocols(),
                choice.names());
        StreamingOutput content = out -> choice.format().write(scope, out);
        return Response.ok(content, choice.format().mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(scope.plan(), choice.format()))
                .build();
    }

    private Customer customer(UUID site) {
        return sites.find(site).map(Site::customer).flatMap(customers::find).orElseThrow(NotFound::new);
    }

    private Plan plan(UUID site, @Nullable Integer revision) {
        return plans.find(site, revision).orElseThrow(NotFound::new);
    }

    private static String disposition(Plan plan, Format format) {
        String name = FolderName.slug(plan.siteName()) + "-r" + plan.revision().number() + "." + format.ending();
        return "attachment; filename=\"" + name + "\"; filename*=UTF-8''" + name;
    }
}
