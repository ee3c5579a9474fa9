package outward.customer.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import outward.answer.list.BulkField;
import outward.answer.list.Choice;
import outward.customer.SiteColumn;

/** What many sites can be given at once: fields that may be the same at each. */
record SiteBulkForm(MultivaluedMap<String, String> form) {
    private static final List<Choice> YES_NO = List.of(
            new Choice("true", "Yes"), new Choice("false", "No"), new Choice(SiteColumn.UNSET, "Not known yet"));
    private static final List<String> FIELDS = List.of(
            "windowsVersion",
            "routing",
            "teredo",
            "serverPrefixLength",
            "serverForwarding",
            "ipv6PathConfirmed",
            "ipv6AtInstall");
    private static final Map<String, List<Choice>> CHOICES = Map.of(
            "windowsVersion", SiteColumn.WINDOWS_VERSION.filter().choices(),
            "routing", SiteColumn.ROUTING.filter().choices(),
            "teredo", SiteColumn.TEREDO.filter().choices(),
            "serverPrefixLength",
                    List.of(
                            new Choice("64", "/64"),
                            new Choice("128", "/128"),
                            new Choice(SiteColumn.UNSET, "Not known yet")));

    /** Each with the value that was given. */
    List<BulkField> fields() {
        return FIELDS.stream()
                .map(f -> new BulkField(f, Labels.of(f), CHOICES.getOrDefault(f, YES_NO), value(f)))
                .toList();
    }

    private String value(String field) {
        return Optional.ofNullable(form.getFirst(field)).orElse("").strip();
    }

    /** The fields that were given, as the reader of sites takes them. */
    ObjectNode given() {
        Entered entered = new Entered(form);
        FIELDS.stream().filter(f -> !value(f).isEmpty()).forEach(f -> take(entered, f));
        return entered.node();
    }

    private void take(Entered entered, String field) {
        if (value(field).equals(SiteColumn.UNSET)) {
            entered.node().putNull(field);
        } else if (field.equals("serverPrefixLength")) {
            entered.number(field);
        } else if (CHOICES.containsKey(field)) {
            entered.text(field);
        } else {
            entered.flag(field);
        }
    }
}
