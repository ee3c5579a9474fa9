package outward.lookup.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import outward.lookup.KnownAddress;
import outward.lookup.Lookup;
import outward.lookup.Named;
import outward.lookup.SearchText;

/** The search of the header: takes an IPv6 address apart and says whose it is, or finds things by name. */
@Path("/search")
@Transactional
class SearchResource {
    private static final int MOST = 20;

    private final Lookup lookup;

    SearchResource(Lookup lookup) {
        this.lookup = lookup;
    }

    @CheckedTemplate(basePath = "lookup", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance search(
                String text, @Nullable KnownAddress known, Map<Named.Kind, List<Named>> named, int most);
    }

    @GET
    public TemplateInstance show(@RestQuery @Nullable String q) {
        String text = SearchText.of(q == null ? "" : q);
        KnownAddress known = SearchText.address(text)
                .map(address -> KnownAddress.of(address, lookup.of(address)))
                .orElse(null);
        List<Named> named = text.isEmpty() || known != null ? List.of() : lookup.named(text, MOST);
        return Templates.search(
                text,
                known,
                named.stream().collect(Collectors.groupingBy(Named::kind, TreeMap::new, Collectors.toList())),
                MOST);
    }
}
