package outward.customer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import outward.answer.FieldError;
import outward.answer.FieldErrors;
import outward.answer.WrongInput;

/** What is wrong with some of many hosts, each said with its name. */
final class BulkErrors {
    private static final Pattern LISTED = Pattern.compile("\\[(\\d+)]\\.(.*)");

    private BulkErrors() {}

    /** What the edit makes of each host of a site; refuses with all that is wrong. */
    static List<HostEntry> each(String site, List<ManagementHost> hosts, UnaryOperator<HostEntry> edit) {
        FieldErrors errors = new FieldErrors();
        List<HostEntry> entries = new ArrayList<>(hosts.size());
        for (ManagementHost host : hosts) {
            try {
                entries.add(edit.apply(host.entry()));
            } catch (WrongInput wrong) {
                wrong.errors().forEach(e -> errors.add(e.field(), said(host, site, e)));
            }
        }
        errors.orThrow();
        return entries;
    }

    /** Runs what names hosts by their index in this list. */
    static <T> T named(String site, List<ManagementHost> hosts, Supplier<T> work) {
        try {
            return work.get();
        } catch (WrongInput wrong) {
            FieldErrors errors = new FieldErrors();
            for (FieldError error : wrong.errors()) {
                Matcher listed = LISTED.matcher(error.field());
                if (listed.matches()) {
                    ManagementHost host = hosts.get(Integer.parseInt(listed.group(1)));
                    errors.add(listed.group(2), said(host, site, error));
                } else {
                    errors.add(error.field(), error.message());
                }
            }
            throw new WrongInput(errors.all());
        }
    }

    private static String said(ManagementHost host, String site, FieldError error) {
        return host.facts().name() + " of " + site + ": " + error.message();
    }
}
