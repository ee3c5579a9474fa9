package outward.observed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Clean texts, compared whole. */
class ServerReportTest {

    @Test
    void anEdgeIsReadFromGetRemoteAccess() {
        Reading reading = ServerReport.read(Pastes.EDGE);

        assertThat(Pastes.values(reading)).isEqualTo("""
                topology = edge <Get-RemoteAccess>
                loadBalancing = none <Get-RemoteAccess>
                internalPrefixes = 2002:cb00:7109:1::/64 <Get-RemoteAccess>
                clientPrefix = 2002:cb00:7109:1000::/64 <Get-RemoteAccess>
                vpnPrefix = 2002:cb00:7109:2000::/64 <Get-RemoteAccess>
                publicIpv4 = 203.0.113.9 ... <Get-RemoteAccess>
                teredo = enabled <Get-RemoteAccess>""");
        assertThat(reading.notUnderstood()).isEmpty();
    }

    @Test
    void aSiteBehindNatIsReadFromGetRemoteAccess() {
        Reading reading = ServerReport.read(Pastes.ULA_NAT);

        assertThat(Pastes.values(reading)).isEqualTo("""
                topology = behind-nat <Get-RemoteAccess>
                loadBalancing = none <Get-RemoteAccess>
                internalPrefixes = fd5a:1c2e:90b7:1::/64 <Get-RemoteAccess>
                clientPrefix = fd5a:1c2e:90b7:1000::/64 <Get-RemoteAccess>
                organisationPrefix = fd5a:1c2e:90b7::/48 <Get-RemoteAccess>
                teredo = disabled <Get-RemoteAccess>""");
        assertThat(reading.notUnderstood()).isEmpty();
    }

    @Test
    void aClusterIsReadFromGetDaServer() {
        Reading reading = ServerReport.read(Pastes.CLUSTER);

        assertThat(Pastes.values(reading)).isEqualTo("""
                topology = behind-nat <Get-DAServer>
                internalPrefixes = 2001:db8:1::/64, 2001:db8:2::/64 <Get-DAServer>
                clientPrefix = 2001:db8:1:1000::/59 <Get-DAServer>
                teredo = disabled <Get-DAServer>""");
        assertThat(reading.notUnderstood()).isEmpty();
    }

    @Test
    void theBalancerTellsItsKindAndTheVirtualAddress() {
        Reading reading = ServerReport.read(Pastes.BALANCER);

        assertThat(Pastes.values(reading)).isEqualTo("""
                loadBalancing = external <Get-RemoteAccessLoadBalancer>
                internalVip = 2001:db8:1::5 <Get-RemoteAccessLoadBalancer>""");
        assertThat(reading.notUnderstood()).isEmpty();
    }

    @Test
    void aPromptBeforeThePropertiesIsShownAndNothingElse() {
        Reading reading = ServerReport.read(Pastes.AFTER_PROMPT);

        assertThat(Pastes.values(reading)).isEqualTo("""
                topology = edge <Get-DAServer>
                internalPrefixes = 2001:db8:40::/48 <Get-DAServer>
                clientPrefix = 2001:db8:40:1000::/64 <Get-DAServer>
                teredo = disabled <Get-DAServer>""");
        assertThat(reading.notUnderstood())
                .containsExactly(
                        "Confirm",
                        "Do you really want to change how DirectAccess is installed?",
                        "[Y] Yes  [N] No  [S] Suspend  [?] Help  (default is \"Y\"): Y");
    }

    @Test
    void severalCommandsInOnePasteAreReadTogether() {
        Reading reading = ServerReport.read(Pastes.NETWORK_NAT);

        assertThat(Pastes.values(reading)).isEqualTo("""
                topology = behind-nat <Get-RemoteAccess or Get-DAServer>
                serverAddress = fd5a:1c2e:90b7:3333::1 <Get-NetIPAddress>
                serverPrefixLength = 64 <Get-NetIPAddress>
                serverInternalIpv4 = 10.2.16.5/24 <Get-NetIPAddress>
                serverForwarding = true <Get-NetIPInterface>""");
        assertThat(reading.said(Understood.Kind.MANAGEMENT_SERVER, "MgmtServer"))
                .containsExactly("DC1.corp.fabrikam.com", "jump01", "fd5a:1c2e:90b7:3333::a02:100a");
        assertThat(reading.notUnderstood()).isEmpty();
    }

    @Test
    void namesForTheRunbookAreKept() {
        Reading reading = ServerReport.read(Pastes.EDGE);

        assertThat(reading.said(Understood.Kind.PROPERTY, "ServerGpoName"))
                .containsExactly("corp.fabrikam.com\\DirectAccess Server Settings");
        assertThat(reading.said(Understood.Kind.PROPERTY, "ClientGpoName"))
                .containsExactly("corp.fabrikam.com\\DirectAccess Client Settings");
        assertThat(reading.said(Understood.Kind.PROPERTY, "InternalInterface")).containsExactly("Inside");
        assertThat(reading.said(Understood.Kind.MANAGEMENT_SERVER, "MgmtServer"))
                .containsExactly("dc1.corp.fabrikam.com", "10.2.16.10");
    }

    @Test
    void theSamePropertyNameIsTheServersPolicyOrTheClients() {
        String server = "GpoName : corp\\Servers\nIsSingleNic : False\n";
        String client = "SecurityGroupNameList : {corp\\Clients}\nGPOName : {corp\\Clients and more}\n";

        assertThat(said(server, "ServerGpoName")).containsExactly("corp\\Servers");
        assertThat(said(client, "ServerGpoName")).isEmpty();
        assertThat(said(client, "ClientGpoName")).containsExactly("corp\\Clients and more");
    }

    private static List<String> said(String content, String name) {
        return ServerReport.read(content).said(Understood.Kind.PROPERTY, name);
    }

    @Test
    void aListOfNamesAloneIsTheManagementServersList() {
        Reading reading = ServerReport.read(Pastes.MANAGEMENT_SERVERS);

        assertThat(reading.said(Understood.Kind.MANAGEMENT_SERVER, "MgmtServer"))
                .containsExactly(
                        "DC1.corp.fabrikam.com",
                        "cm01.corp.fabrikam.com",
                        "jump01.corp.fabrikam.com",
                        "10.2.16.10",
                        "2002:836b:2:3333::a02:100a");
        assertThat(reading.notUnderstood()).isEmpty();
    }

    @Test
    void wordsAloneAreNoSuchList() {
        assertThat(ServerReport.read("hello\nworld\n").notUnderstood()).containsExactly("hello", "world");
    }

    @Test
    void entryPointsAreListed() {
        Reading reading = ServerReport.read("EnterpriseName : Fabrikam\nDAEntryPoints : {Berlin, Graz}\n");

        assertThat(reading.said(Understood.Kind.ENTRY_POINT, "DAEntryPoints")).containsExactly("Berlin", "Graz");
    }
}
