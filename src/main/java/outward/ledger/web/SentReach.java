package outward.ledger.web;

import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import outward.answer.FieldErrors;
import outward.answer.PlainText;
import outward.ledger.PolicyReach;

/** How far the policy has come, as the form sends it. */
public final class SentReach {
    @RestPath
    String site = "";

    @RestPath
    String revision = "";

    @RestForm
    @Nullable
    String reached;

    @RestForm
    @Nullable
    String clients;

    @RestForm
    @Nullable
    String missing;

    @RestForm
    @Nullable
    String reason;

    PolicyReach reach(FieldErrors errors) {
        List<String> names = getMissing()
                .lines()
                .map(String::strip)
                .filter(n -> !n.isEmpty())
                .toList();
        String why = PlainText.oneLine(getReason());
        return ReachReader.of(number(getReached()), number(getClients()), names, why, errors);
    }

    private static int number(String text) {
        return text.strip().matches("[0-9]{1,7}") ? Integer.parseInt(text.strip()) : -1;
    }

    /** As typed. */
    public String getReached() {
        return reached == null ? "" : reached;
    }

    /** As typed. */
    public String getClients() {
        return clients == null ? "" : clients;
    }

    /** As typed. */
    public String getMissing() {
        return missing == null ? "" : missing;
    }

    /** As typed. */
    public String getReason() {
        return reason == null ? "" : reason;
    }
}
