package outward.member.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import outward.identity.LinkDelivery;
import outward.member.Issued;
import outward.tenant.CurrentMember;

/** The page about a one-time link: mailed to its person, or shown to the owner this once. */
@ApplicationScoped
class LinkAnswer {
    private final LinkDelivery delivery;
    private final CurrentMember currentMember;

    LinkAnswer(LinkDelivery delivery, CurrentMember currentMember) {
        this.delivery = delivery;
        this.currentMember = currentMember;
    }

    @CheckedTemplate(basePath = "member", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance link(Issued issued, @Nullable String link);
    }

    TemplateInstance of(Issued issued, HttpServerRequest request) {
        if (delivery.sendsMail()) {
            delivery.send(issued.member().email(), currentMember.tenant(), issued.purpose(), issued.secret());
            return Templates.link(issued, null);
        }
        String origin = request.scheme() + "://" + request.authority();
        return Templates.link(issued, delivery.link(issued.secret(), origin));
    }
}
