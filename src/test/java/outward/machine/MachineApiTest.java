package outward.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static outward.customer.Inventory.customer;
import static outward.customer.Inventory.get;
import static outward.customer.Inventory.host;
import static outward.customer.Inventory.patch;
import static outward.customer.Inventory.site;

import io.restassured.path.json.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import outward.OutwardTest;
import outward.TestOwner;
import outward.grammar.PowerShellGrammar;

/** A jump host that serves two sites: what their plans do to each other on the one computer. */
@OutwardTest
class MachineApiTest {
    /** An edge with Teredo, everything recorded that scripts wait for. */
    private static String edge(String customer, String name, String first, String second) {
        return site(
                customer,
                "name: '" + name + "'",
                "deployment: '" + name + "'",
                "topology: 'edge'",
                "publicIpv4: ['" + first + "', '" + second + "']",
                "serverPrefixLength: 64",
                "serverForwarding: true",
                "ipv6PathConfirmed: true",
                "teredo: 'enabled'");
    }

    private static String jump(String site, String... more) {
        String[] fields = new String[more.length + 2];
        fields[0] = "name: 'JUMP01'";
        fields[1] = "onLink: true";
        System.arraycopy(more, 0, fields, 2, more.length);
        return host(site, fields);
    }

    private static JsonPath together(String host, String query) {
        return get("hosts/" + host + "/sites" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    void two_default_gateways_are_refused_and_specific_routes_proposed() {
        String customer = customer();
        String first = jump(edge(customer, "Vienna", "62.189.1.1", "62.189.1.2"), "routing: 'default-gateway'");
        String second = jump(edge(customer, "Graz", "62.189.2.1", "62.189.2.2"), "routing: 'default-gateway'");
        JsonPath both = together(first, "");
        assertThat(both.getList("findings.code"))
                .containsExactly("TWO_DEFAULT_GATEWAYS", "SOURCE_AMBIGUOUS", "SOURCE_AMBIGUOUS");
        assertThat(both.getString("findings[0].message"))
                .contains("2002:3ebd:101:3333::1", "2002:3ebd:201:3333::1", "those of the others get no answer");
        assertThat(both.getBoolean("combines")).isFalse();
        assertThat(both.getList("placements.host")).containsExactly(first, second);
        assertThat(both.getList("placements[1].routes.destination"))
                .containsExactly("2002:3ebd:201:1000::/64", "2001:0:3ebd:201::/64");
        get("hosts/" + first + "/sites/scripts").then().statusCode(409).body("code", equalTo("NOT_COMBINED"));
        patch("hosts/" + first, "routing: 'specific-routes'").then().statusCode(200);
        assertThat(together(first, "").getList("findings.code")).contains("DEFAULT_GATEWAY_BESIDE");
    }

    @Test
    void teredo_makes_the_source_ambiguous_and_the_scripts_are_handed_over_with_that_said() throws IOException {
        String customer = customer();
        String linz = edge(customer, "Linz", "62.189.3.1", "62.189.3.2");
        String wels = edge(customer, "Wels", "62.189.4.1", "62.189.4.2");
        String first = jump(linz);
        jump(wels);
        JsonPath both = together(first, "");
        assertThat(both.getList("findings.code")).containsExactly("SOURCE_AMBIGUOUS", "SOURCE_AMBIGUOUS");
        assertThat(both.getList("findings.subject"))
                .allMatch(subject -> subject.toString().startsWith("JUMP01 at "));
        assertThat(both.getString("findings[0].message")).contains("To clients by Teredo");
        Map<String, String> files = files(first, "");
        assertThat(files.keySet().stream().map(path -> path.replaceAll("-[0-9a-f]{8}/", "-ID/")))
                .containsExactly(
                        "README.txt",
                        "apply-all.ps1",
                        "verify-all.ps1",
                        "back-out-all.ps1",
                        "hosts/jump01-ID/apply.ps1",
                        "hosts/jump01-ID/back-out.ps1",
                        "hosts/jump01-ID/verify.ps1",
                        "hosts/jump01-ID/apply.cmd",
                        "hosts/jump01-ID/back-out.cmd",
                        "hosts/jump01-ID/apply.ps1",
                        "hosts/jump01-ID/back-out.ps1",
                        "hosts/jump01-ID/verify.ps1",
                        "hosts/jump01-ID/apply.cmd",
                        "hosts/jump01-ID/back-out.cmd",
                        "SHA256SUMS");
        assertThat(files.get("apply-all.ps1").replaceAll("-[0-9a-f]{8}'", "-ID'"))
                .isEqualTo(APPLY_ALL.replace("\n", "\r\n"));
        for (String all : new String[] {"apply-all.ps1", "verify-all.ps1", "back-out-all.ps1"}) {
            assertThat(PowerShellGrammar.parse(files.get(all)).errors()).as(all).isEmpty();
        }
        for (String site : new String[] {linz, wels}) {
            TestOwner.page()
                    .get("/audit?action=machine.download&thing=" + site)
                    .then()
                    .body(containsString("JUMP01"));
        }
    }

    private static final String APPLY_ALL = """
            # apply-all.ps1: runs apply.ps1 of each site on this one computer.
            # The scripts were checked with a PowerShell grammar and the plan's routes on Linux IPv6 stacks; neither was run on Windows.
            [CmdletBinding(SupportsShouldProcess = $true)]
            param(
                # Keep what was added when a server does not answer from its planned address.
                [switch] $KeepOnFailure,
                # Run although this computer has another name than the planned hosts.
                [switch] $OnThisComputer
            )

            $parts = @('hosts\\jump01-ID', 'hosts\\jump01-ID')

            Set-StrictMode -Version 2
            $ErrorActionPreference = 'Stop'

            $done = @()
            foreach ($part in $parts) {
                try {
                    & (Join-Path -Path $PSScriptRoot -ChildPath (Join-Path -Path $part -ChildPath 'apply.ps1')) @PSBoundParameters
                    $done = @($done) + $part
                }
                catch {
                    Write-Warning ('Stopped at {0}. Carried out before it and still in force: {1}. back-out-all.ps1 takes everything back.' -f $part, ($done -join ', '))
                    throw
                }
            }
            """;

    private static Map<String, String> files(String host, String query) throws IOException {
        byte[] bytes = get("hosts/" + host + "/sites/scripts" + query)
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("jump01-all-sites.zip"))
                .extract()
                .asByteArray();
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.US_ASCII));
            }
        }
        return files;
    }

    @Test
    void namesakes_of_other_customers_count_once_somebody_says_so_and_equal_estates_are_refused() {
        String first = jump(edge(customer(), "Ried", "62.189.5.1", "62.189.5.2"));
        String second = jump(edge(customer(), "Haag", "62.189.5.1", "62.189.5.2"));
        assertThat(together(first, "").getList("placements")).hasSize(1);
        JsonPath both = together(first, "?with=" + second);
        assertThat(both.getList("placements.host")).containsExactly(first, second);
        assertThat(both.getList("findings.code")).contains("ADDRESS_TWICE").doesNotContain("PREFIXES_OVERLAP");
    }

    @Test
    void overlapping_prefixes_and_routes_with_other_next_hops_are_found() {
        String customer = customer();
        String first = jump(own(customer, "Steyr", "2001:db8:51::5"), "interfaceId: '10'", "addressing: 'manual'");
        jump(own(customer(), "Perg", "2001:db8:51::6"), "interfaceId: '11'", "addressing: 'manual'");
        String namesake = TestOwner.page()
                .get("/hosts/" + first + "/sites")
                .asString()
                .replaceAll("(?s).*value=\"([0-9a-f-]{36})\"> <span class=\"form-check-label\">JUMP01 at Perg.*", "$1");
        assertThat(together(first, "?with=" + namesake).getList("findings.code"))
                .contains("PREFIXES_OVERLAP", "ROUTES_CONFLICT");
    }

    private static String own(String customer, String name, String server) {
        return site(
                customer,
                "name: '" + name + "'",
                "topology: 'edge'",
                "method: 'native'",
                "internalPrefixes: ['2001:db8:51::/64']",
                "clientPrefix: '2001:db8:51:1000::/64'",
                "ipv6AtInstall: true",
                "serverAddress: '" + server + "'",
                "serverForwarding: true",
                "ipv6PathConfirmed: true");
    }

    @Test
    void a_host_that_is_no_namesake_is_not_there() {
        String customer = customer();
        String first = jump(edge(customer, "Enns", "62.189.6.1", "62.189.6.2"));
        String stranger = host(site(customer, "name: 'Traun'", "topology: 'single-adapter'"), "name: 'OTHER'");
        get("hosts/" + first + "/sites?with=" + stranger).then().statusCode(404);
        get("hosts/" + first + "/sites?with=" + UUID.randomUUID()).then().statusCode(404);
        get("hosts/" + first + "/sites?with=x").then().statusCode(404);
    }
}
