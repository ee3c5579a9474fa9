package outward.observed;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A slow second opinion: whether a text states a value at all. It knows no lines and no objects, only what has to stand
 * somewhere for the value to be said; addresses are read by the JDK.
 */
final class Stated {
    private static final Pattern TOKEN = Pattern.compile("[0-9A-Fa-f:.]*[:.][0-9A-Fa-f:.]*(?:/[0-9]{1,3})?");
    private static final Pattern IPV4 = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}");
    private static final Map<String, Pattern> SAID = Map.ofEntries(
            said("topology=single-adapter", "IsSingleNic\\W+true"),
            said("topology=behind-nat", "(?s)(?=.*IsSingleNic\\W+false).*IsNatDeployed\\W+true"),
            said("topology=edge", "(?s)(?=.*IsSingleNic\\W+false).*IsNatDeployed\\W+false"),
            said("loadBalancing=none", "LoadBalancing\\W+NotConfigured"),
            said("loadBalancing=external", "ThirdPartyLoadBalancer\\W+Enabled"),
            said("loadBalancing=nlb", "ThirdPartyLoadBalancer\\W+Disabled"),
            said("teredo=enabled", "TeredoState\\W+Enabled"),
            said("teredo=disabled", "TeredoState\\W+Disabled"),
            said("serverForwarding=true", "Forwarding\\W+Enabled"),
            said("serverForwarding=false", "Forwarding\\W+Disabled"),
            said("serverPrefixLength=64", "PrefixLength\\W+64\\b"),
            said("serverPrefixLength=128", "PrefixLength\\W+128\\b"),
            said("windowsVersion=2012", "Windows.Server.2012"),
            said("windowsVersion=2012-r2", "Windows.Server.2012.R2"));

    /** How far behind its property's name a value may begin. */
    private static final int NEAR = 400;

    private static final Map<String, String> NAMES = Map.of(
            "internalPrefixes", "InternalIPv6Prefix",
            "clientPrefix", "ClientIPv6Prefix",
            "vpnPrefix", "IPv6Prefix",
            "nat64Prefix", "PrefixMapping",
            "internalVip", "InternalVirtualIPAddress",
            "serverAddress", "IPAddress",
            "serverInternalIpv4", "IPAddress");

    private final List<String> forms;

    /** An address in hexadecimal, and the length behind it or nothing. */
    private record Literal(String hex, String length) {}

    Stated(String text) {
        forms = List.of(text, text.replaceAll("[ \\t\u00A0]*[\\r\\n]+[ \\t\u00A0]*", ""));
    }

    private static Map.Entry<String, Pattern> said(String value, String pattern) {
        return Map.entry(value, Pattern.compile(pattern, Pattern.CASE_INSENSITIVE));
    }

    boolean says(ObservedValue<?> value) {
        String name = NAMES.get(value.field().name());
        return switch (value.field().name()) {
            case "organisationPrefix" ->
                parts(value).allMatch(p -> hasStart(p.hex().substring(0, 12)));
            case "publicIpv4" -> parts(value).allMatch(p -> has(p, "") || hasStart("2002" + p.hex()));
            default -> name == null ? saysWord(value) : parts(value).allMatch(p -> has(p, name));
        };
    }

    private boolean saysWord(ObservedValue<?> value) {
        Pattern pattern = SAID.get(value.field() + "=" + value.text());
        return pattern != null
                && forms.stream().anyMatch(f -> pattern.matcher(f).find());
    }

    private boolean has(Literal wanted, String behind) {
        return literals(behind)
                .anyMatch(l -> l.hex().equals(wanted.hex())
                        && (wanted.hex().length() == 8
                                || wanted.length().isEmpty()
                                || l.length().equals(wanted.length())));
    }

    private boolean hasStart(String hex) {
        return literals("").anyMatch(l -> l.hex().startsWith(hex));
    }

    /** All literals, or those that stand near behind a name. */
    private Stream<Literal> literals(String name) {
        return forms.stream()
                .flatMap(f -> name.isEmpty() ? Stream.of(f) : near(f, name))
                .flatMap(f -> TOKEN.matcher(f).results())
                .map(r -> literal(r.group()));
    }

    private static Stream<String> near(String form, String name) {
        return Pattern.compile(name, Pattern.CASE_INSENSITIVE)
                .matcher(form)
                .results()
                .map(r -> form.substring(r.end(), Math.min(form.length(), r.end() + NEAR)));
    }

    private static Stream<Literal> parts(ObservedValue<?> value) {
        return Arrays.stream(value.text().split(", ", -1)).map(Stated::literal);
    }

    private static Literal literal(String token) {
        String[] parts = token.split("/", -1);
        boolean literal = parts[0].indexOf(':') >= 0 || IPV4.matcher(parts[0]).matches();
        try {
            byte[] address = literal ? InetAddress.getByName(parts[0]).getAddress() : new byte[0];
            return new Literal(HexFormat.of().formatHex(address), parts.length > 1 ? parts[1] : "");
        } catch (UnknownHostException e) {
            return new Literal("", "");
        }
    }
}
