package outward.runbook.step;

import java.util.List;
import outward.design.ClientBasis;
import outward.runbook.Scope;
import outward.runbook.Step;
import outward.runbook.StepDraft;

/** Behind NAT the public name leads clients back; their policy was never another (safety Y21). */
final class PublicNameBack {
    private PublicNameBack() {}

    static List<Step> of(Scope scope, ClientBasis former) {
        String now = String.valueOf(scope.frame().clientBasis().publicIpv4());
        String before = String.valueOf(former.publicIpv4());
        return List.of(new StepDraft("Renumbering back: lead the public name back to the former address")
                .key("renumber-public-name-back")
                .where("the public DNS zone, and the NAT before the DirectAccess server")
                .who("administrator of the public DNS zone")
                .tell(
                        "Where the NAT no longer takes connections at {}, let it take them again first; if that address is no"
                                + " longer yours, stop: there is no way back to it. Then change the name from {} to {}. The clients'"
                                + " policy stays as it is. The NAT goes on taking connections at {} as long as resolvers may know it:"
                                + " the record's time to live.",
                        before,
                        now,
                        before,
                        now)
                .powershell("Resolve-DnsName -Name 'public name of the server' -Type A")
                .expect(
                        "From outside the name leads to {}, and a client that connects anew says so"
                                + " (`Get-DAConnectionStatus`). No client comes in at {} any more.",
                        before,
                        now)
                .undo("Lead the name to {} again.", now)
                .source("Microsoft: Get-RemoteAccess (ConnectToAddress); effect inferred")
                .step());
    }
}
