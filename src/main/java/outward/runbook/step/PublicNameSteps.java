package outward.runbook.step;

import outward.design.ClientBasis;
import outward.runbook.Scope;
import outward.runbook.Step;
import outward.runbook.StepDraft;

/** Behind NAT a new public address is a change of public DNS where clients connect to a name (safety Y21). */
final class PublicNameSteps {
    private PublicNameSteps() {}

    static Step first(Scope scope, ClientBasis former) {
        return new StepDraft("Renumbering: lead the public name to the new address")
                .key("renumber-public-name")
                .where("the public DNS zone, and the NAT before the DirectAccess server")
                .who("administrator of the public DNS zone")
                .tell(
                        "First read what clients connect to: ConnectToAddress is a name. If it is an IP address, stop: this way does"
                                + " not fit, for the clients' policy carries the address.")
                .powershell("Get-RemoteAccess")
                .tell(
                        "The clients' policy stays as it is. Let the NAT take connections at the new address as well, then change"
                                + " the name from {} to {}. The former address goes on answering until the last step of this"
                                + " renumbering.",
                        address(former),
                        address(scope.frame().clientBasis()))
                .powershell("Resolve-DnsName -Name 'public name of the server' -Type A")
                .expect(
                        "From outside the name leads to {}, and a client that connects anew says so"
                                + " (`Get-DAConnectionStatus`).",
                        address(scope.frame().clientBasis()))
                .undo("Lead the name back to {}.", address(former))
                .source("Microsoft: Get-RemoteAccess (ConnectToAddress); effect inferred")
                .step();
    }

    private static String address(ClientBasis basis) {
        return String.valueOf(basis.publicIpv4());
    }

    static Step last(ClientBasis former) {
        return new StepDraft("Renumbering: give the former address up, last of all")
                .key("renumber-former-last")
                .where("the NAT before the DirectAccess server")
                .who("administrator of the public DNS zone")
                .tell(
                        "Only when no client comes in at {} any more: resolvers may know the former answer as long as its time to"
                                + " live says.",
                        address(former))
                .expect("Clients connect as before.")
                .undo("Let the NAT take connections at the former address again, while it is yours.")
                .source("Microsoft: Get-RemoteAccess (ConnectToAddress); effect inferred")
                .step();
    }
}
