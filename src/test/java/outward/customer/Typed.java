package outward.customer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import outward.address.InterfaceId;
import outward.design.Deployment;
import outward.design.Frame;
import outward.design.HostFacts;
import outward.design.SiteFacts;

/** Sites and hosts as a person enters them, written short: JSON with single quotes and bare field names. */
public final class Typed {
    /** The article's server: an edge with two adapters and two consecutive public addresses. */
    public static final String ARTICLE = "topology: 'edge', publicIpv4: ['131.107.0.2', '131.107.0.3']";

    /** The reader Marc's server of comment 7: behind NAT, with the prefix that it made for itself. */
    public static final String MARC = "topology: 'behind-nat', organisationPrefix: 'fd78:9f7e:c716::/48'";

    /** Own prefixes as in Microsoft's multisite lab. */
    public static final String NATIVE =
            "topology: 'edge', method: 'native', publicIpv4: ['131.107.0.2', '131.107.0.3'], ipv6AtInstall: true,"
                    + " internalPrefixes: ['2001:db8:1::/64'], clientPrefix: '2001:db8:1:1000::/64',"
                    + " serverAddress: '2001:db8:1::5'";

    /** All that a person records before scripts of the article's site are handed over. */
    public static final String CONFIRMED = "serverPrefixLength: 64, serverForwarding: true, ipv6PathConfirmed: true,"
            + " teredo: 'enabled', serverInternalIpv4: '10.2.16.5/24'";

    private static final JsonMapper LENIENT = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES, JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
            .build();

    private Typed() {}

    /** The fields as one JSON object; later ones stand above earlier ones. */
    public static ObjectNode json(String... fields) {
        ObjectNode node = LENIENT.createObjectNode();
        for (String some : fields) {
            node.setAll((ObjectNode) parsed("{" + some + "}"));
        }
        return node;
    }

    /** Written in ASCII, so that halves of surrogate pairs arrive as they are. */
    static String sent(String text) {
        try {
            return LENIENT.writer().with(JsonWriteFeature.ESCAPE_NON_ASCII).writeValueAsString(parsed(text));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    /** Any JSON, written short. */
    public static JsonNode parsed(String text) {
        try {
            return LENIENT.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    /** What is known of a site. */
    public static SiteFacts site(String... fields) {
        ObjectNode node = json(fields);
        return SiteReader.read(node.has("name") ? node : node.put("name", "HQ")).facts();
    }

    /** The frame of a site that is a deployment of its own. */
    public static Frame frame(String... fields) {
        return Frame.of(site(fields), Deployment.SINGLE);
    }

    /** A host WS01 on adapter LAN that holds this identifier (hexadecimal; null = none). */
    public static HostFacts host(@Nullable String holding, String... fields) {
        ObjectNode node = json("name: 'WS01', interfaceAlias: 'LAN'").setAll(json(fields));
        InterfaceId id = holding == null ? null : InterfaceId.parse(holding);
        return HostReader.read(node).facts(new UUID(0, 1), id);
    }
}
