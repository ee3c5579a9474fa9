package outward.runbook.step;

import java.util.List;
import java.util.stream.Stream;
import outward.runbook.Chapter;
import outward.runbook.ClientMove;
import outward.runbook.Renumbered;
import outward.runbook.Scope;
import outward.runbook.Step;

/**
 * What the plan that was carried out before set and this one does not hold goes last, when the new is proven, so that
 * clients can be managed all the time (safety Y12, Y19). Firewall and list wait for the hosts: one that still sends from
 * its earlier address has to be let in until then.
 */
final class TakeBack implements Chapter {
    private static final List<Chapter> PARTS = List.of(
            new TakeBackNames(),
            new FormerIsatap(new IsatapTaskBackOut()),
            new TakeBackHosts(),
            new TakeBackTeredoEcho(),
            new FormerIsatap(new IsatapHostsBackOut()),
            new TakeBackIsatapHosts(),
            new TakeBackAdvertisements(),
            new TakeBackFirewall(),
            new TakeBackEntries(),
            new TakeBackNetworkRoutes(),
            new TakeBackServer(),
            new FormerIsatap(new IsatapNameBackOut()));

    @Override
    public Stream<Step> steps(Scope scope) {
        return needed(scope)
                ? Stream.of(new TakeBackStart(), (Chapter) TakeBack::parts, new TakeBackProof())
                        .flatMap(chapter -> chapter.steps(scope))
                : Stream.empty();
    }

    /** Whether there is anything to take back. */
    static boolean needed(Scope scope) {
        return scope.from() != null && parts(scope).findFirst().isPresent();
    }

    /** With a second deployment, clients on the former one are managed with it until the last is moved (safety Y21). */
    private static Stream<Step> parts(Scope scope) {
        boolean beside = Renumbered.from(scope) != null && scope.move() instanceof ClientMove.SecondDeployment;
        Stream<Step> steps = PARTS.stream().flatMap(chapter -> chapter.steps(scope));
        return beside ? steps.map(Step::afterEveryClient) : steps;
    }
}
