package outward.machine.web;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.Map;
import outward.answer.NotFound;
import outward.answer.Problem;
import outward.answer.Refusal;
import outward.audit.AuditTrail;
import outward.audit.Subject;
import outward.machine.Placement;
import outward.plan.Lives;
import outward.plan.Plan;
import outward.plan.Plans;
import outward.plan.Portfolio;
import outward.runbook.FolderName;
import outward.runbook.Scope;
import outward.runbook.bundle.MachineZip;

/** Hands out the scripts of all sites of a computer, not before the audit trail says so. */
@Singleton
class MachineDownload {
    private final MachineAnswer answer;
    private final Portfolio portfolio;
    private final Plans plans;
    private final Lives lives;
    private final AuditTrail audit;

    MachineDownload(MachineAnswer answer, Portfolio portfolio, Plans plans, Lives lives, AuditTrail audit) {
        this.answer = answer;
        this.portfolio = portfolio;
        this.plans = plans;
        this.lives = lives;
        this.audit = audit;
    }

    /** @param sites whose scripts are in it */
    private record Loaded(MachinePage page, List<MachineZip.Part> parts, List<Subject> sites) {}

    /** The ZIP; refused while something stands in the way. Outside of a transaction. */
    Response answer(String host, MachineQuery query) {
        Loaded loaded = QuarkusTransaction.requiringNew().call(() -> load(host, query));
        if (!loaded.page().machine().combines()) {
            return Problem.of(new Refusal(
                            "NOT_COMBINED",
                            "The scripts are not combined: there is one site only, or a finding refuses it."))
                    .response();
        }
        Map<String, Object> taken = Map.of(
                "name", loaded.page().host().name(), "sites", loaded.parts().size());
        loaded.sites().forEach(site -> audit.recordTaking("machine.download", site, taken));
        StreamingOutput content = out -> new MachineZip(loaded.parts()).writeTo(out);
        String name = FolderName.slug(loaded.page().host().name()) + "-all-sites.zip";
        return Response.ok(content, "application/zip")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }

    private Loaded load(String host, MachineQuery query) {
        MachinePage page = answer.page(host, query);
        List<MachineZip.Part> parts = page.machine().combines()
                ? page.machine().placements().stream().map(this::part).toList()
                : List.of();
        List<Subject> sites = page.machine().placements().stream()
                .map(placement -> portfolio.find(placement.site()).orElseThrow(NotFound::new))
                .map(site -> Subject.site(site.id(), site.customerId()))
                .toList();
        return new Loaded(page, parts, sites);
    }

    private MachineZip.Part part(Placement placement) {
        Plan plan = plans.find(placement.site(), null).orElseThrow(NotFound::new);
        var life = lives.find(placement.site(), plan.revision().number()).orElseThrow(NotFound::new);
        return new MachineZip.Part(
                placement.siteName(), Scope.of(placement.customer(), plan).living(life), placement.line());
    }
}
