package outward.plan.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the answer to a finding is recorded: by one of a few words, or by typing a value.
 *
 * @param field of the site
 * @param answers word and label of each button; empty where the value is typed
 * @param example of what is typed
 */
public record Recording(String field, List<Answer> answers, String example) {
    private static final Map<String, Recording> BY_CODE = Map.ofEntries(
            Map.entry(
                    "SERVER_PREFIX_LENGTH_UNREAD",
                    words("serverPrefixLength", new Answer("64", "It is /64"), new Answer("128", "It is /128"))),
            Map.entry(
                    "SERVER_FORWARDING_UNREAD",
                    words("serverForwarding", new Answer("true", "Enabled"), new Answer("false", "Disabled"))),
            Map.entry("SERVER_FORWARDING_OFF", words("serverForwarding", new Answer("true", "It is enabled now"))),
            Map.entry(
                    "IPV6_PATH_UNCONFIRMED",
                    words(
                            "ipv6PathConfirmed",
                            new Answer("true", "It passes IPv6"),
                            new Answer("false", "It does not"))),
            Map.entry(
                    "IPV6_AT_INSTALL_UNKNOWN",
                    words("ipv6AtInstall", new Answer("true", "Yes"), new Answer("false", "No"))),
            Map.entry(
                    "TEREDO_UNREAD",
                    words("teredo", new Answer("enabled", "Enabled"), new Answer("disabled", "Disabled"))),
            Map.entry(
                    "METHOD_NOT_CHOSEN",
                    words("method", new Answer("native", "Own IPv6 prefixes"), new Answer("isatap", "Limited ISATAP"))),
            Map.entry("SERVER_ROUTES_UNKNOWN", typed("internalRouter", "2001:db8:1::fe")),
            Map.entry("NAT_PREFIX_UNKNOWN", typed("organisationPrefix", "fd78:9f7e:c716::/48")),
            Map.entry("PUBLIC_IPV4_UNKNOWN", typed("publicIpv4", "131.107.0.2")));

    /** One button. */
    public record Answer(String value, String label) {}

    private static Recording words(String field, Answer... answers) {
        return new Recording(field, List.of(answers), "");
    }

    private static Recording typed(String field, String example) {
        return new Recording(field, List.of(), example);
    }

    /** How a finding of this code is answered; null where a form must be opened for it. */
    static @Nullable Recording of(String code) {
        return BY_CODE.get(code);
    }
}
