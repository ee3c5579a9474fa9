package outward.plan.web;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import outward.answer.PlainText;

/** An act as the form of a revision's page sends it: on which revision, of which plan that was seen, and why. */
final class SentAct {
    @RestPath
    String site = "";

    @RestPath
    String revision = "";

    @RestForm
    @Nullable
    String hash;

    @RestForm
    @Nullable
    String reason;

    /** The reason in one line. */
    String why() {
        return reason == null ? "" : PlainText.oneLine(reason);
    }
}
