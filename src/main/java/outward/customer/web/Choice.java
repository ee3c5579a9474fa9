package outward.customer.web;

import io.quarkus.qute.TemplateExtension;
import java.util.List;

/** One option of a select: the word that is sent, and what people read. */
public record Choice(String value, String label) {

    /** What a form shows for a value of that field: the label of the option, where the field is a choice. */
    static String words(String field, String value) {
        return options(field).stream()
                .filter(choice -> choice.value().equals(value))
                .map(Choice::label)
                .findFirst()
                .orElse(value);
    }

    private static List<Choice> options(String field) {
        return switch (field) {
            case "topology" -> Choices.topology();
            case "loadBalancing" -> Choices.loadBalancing();
            case "method" -> Choices.method();
            case "windowsVersion" -> Choices.windowsVersion();
            case "serverPrefixLength" -> Choices.prefixLength();
            case "serverForwarding" -> Choices.forwarding();
            case "ipv6PathConfirmed" -> Choices.path();
            case "ipv6AtInstall" -> Choices.yesNo();
            case "teredo" -> Choices.teredo();
            case "routing" -> Choices.hostRouting();
            case "addressing" -> Choices.addressing();
            case "role" -> Choices.role();
            case "onLink" -> Choices.onLink();
            default -> List.of();
        };
    }

    /** The options of every select, as {@code choices:topology} in templates. */
    @TemplateExtension(namespace = "choices")
    static final class Choices {
        private static final Choice UNKNOWN = new Choice("", "Not known yet");

        private Choices() {}

        static List<Choice> topology() {
            return List.of(
                    new Choice("edge", "Edge, two adapters"),
                    new Choice("behind-nat", "Behind NAT, two adapters"),
                    new Choice("single-adapter", "Single adapter, behind NAT"));
        }

        static List<Choice> loadBalancing() {
            return List.of(
                    new Choice("none", "None"),
                    new Choice("nlb", "Windows NLB"),
                    new Choice("external", "External load balancer"));
        }

        static List<Choice> method() {
            return List.of(
                    new Choice("", "The article's, where it fits"),
                    new Choice("article", "Article: hosts in the manage-out prefix"),
                    new Choice("native", "Own IPv6 prefixes"),
                    new Choice("isatap", "Limited ISATAP"));
        }

        static List<Choice> windowsVersion() {
            return List.of(
                    UNKNOWN,
                    new Choice("2012", "Windows Server 2012"),
                    new Choice("2012-r2", "Windows Server 2012 R2"),
                    new Choice("2016", "Windows Server 2016"),
                    new Choice("2019", "Windows Server 2019"),
                    new Choice("2022", "Windows Server 2022"),
                    new Choice("2025", "Windows Server 2025"));
        }

        static List<Choice> prefixLength() {
            return List.of(UNKNOWN, new Choice("64", "/64"), new Choice("128", "/128"));
        }

        static List<Choice> yesNo() {
            return List.of(UNKNOWN, new Choice("true", "Yes"), new Choice("false", "No"));
        }

        static List<Choice> forwarding() {
            return List.of(UNKNOWN, new Choice("true", "Enabled"), new Choice("false", "Disabled"));
        }

        static List<Choice> path() {
            return List.of(
                    new Choice("", "Not confirmed yet"),
                    new Choice("true", "Passes IPv6"),
                    new Choice("false", "Does not pass IPv6"));
        }

        static List<Choice> teredo() {
            return List.of(
                    new Choice("derived", "Not read yet: derived"),
                    new Choice("enabled", "Enabled"),
                    new Choice("disabled", "Disabled"));
        }

        static List<Choice> routing() {
            return List.of(
                    new Choice("specific-routes", "Specific routes"), new Choice("default-gateway", "Default gateway"));
        }

        static List<Choice> hostRouting() {
            return List.of(
                    new Choice("", "As the site"),
                    new Choice("specific-routes", "Specific routes"),
                    new Choice("default-gateway", "Default gateway"));
        }

        static List<Choice> addressing() {
            return List.of(
                    new Choice("next", "Next free"),
                    new Choice("from-ipv4", "From its IPv4"),
                    new Choice("manual", "Typed interface identifier"),
                    new Choice("auto-configured", "By router advertisement"));
        }

        static List<Choice> role() {
            return List.of(
                    new Choice("other", "Other"),
                    new Choice("jump-host", "Jump host"),
                    new Choice("help-desk", "Help desk"),
                    new Choice("config-manager", "Configuration Manager"),
                    new Choice("domain-controller", "Domain controller"));
        }

        static List<Choice> onLink() {
            return List.of(
                    new Choice("", "Worked out from the IPv4 addresses"),
                    new Choice("true", "Yes"),
                    new Choice("false", "No"));
        }
    }
}
