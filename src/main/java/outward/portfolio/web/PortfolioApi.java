package outward.portfolio.web;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import outward.answer.Listing;
import outward.answer.Paging;
import outward.portfolio.Glances;
import outward.portfolio.View;

/** Where the sites of all customers stand, for programs. */
@Path("/api/v1/portfolio")
@Transactional
class PortfolioApi {
    private final Glances glances;

    PortfolioApi(Glances glances) {
        this.glances = glances;
    }

    @GET
    public Listing<GlanceJson> list(
            @BeanParam ViewQuery query, @RestQuery @Nullable String page, @RestQuery @Nullable String size) {
        View view = query.view();
        Paging wanted = Paging.of(page, size);
        return new Listing<>(
                glances.list(view, wanted.offset(), wanted.size()).stream()
                        .map(GlanceJson::of)
                        .toList(),
                glances.count(view));
    }
}
