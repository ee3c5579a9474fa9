package outward.customer.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import outward.tenant.CurrentMember;

/** Previews of entered sites in the name of whoever asks. */
@ApplicationScoped
class Previews {
    private final CurrentMember member;
    private final Clock clock;

    Previews(CurrentMember member, Clock clock) {
        this.member = member;
        this.clock = clock;
    }

    SitePreview of(ObjectNode entered) {
        return SitePreview.of(entered, member.name(), clock.instant());
    }
}
