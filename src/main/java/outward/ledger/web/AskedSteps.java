package outward.ledger.web;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import outward.answer.Paging;
import outward.answer.StorableText;
import outward.ledger.Outcome;
import outward.ledger.StepFilter;

/** Which steps of which revision are to be shown; a filter that cannot be meant filters nothing. */
final class AskedSteps {
    private static final int LONGEST = 255;

    @RestPath
    String site = "";

    @RestPath
    String revision = "";

    @RestQuery
    @Nullable
    String host;

    @RestQuery
    @Nullable
    String state;

    @RestQuery
    @Nullable
    String step;

    @RestQuery
    @Nullable
    String page;

    StepFilter filter() {
        return filter(host, state, step);
    }

    Paging paging() {
        return Paging.of(page, null);
    }

    static StepFilter filter(@Nullable String host, @Nullable String state, @Nullable String step) {
        String known = Outcome.of(text(state)).map(Outcome::word).orElse("");
        return new StepFilter(text(host).strip(), known, text(step));
    }

    private static String text(@Nullable String value) {
        return value == null || value.length() > LONGEST || !StorableText.is(value) ? "" : value;
    }
}
