package outward.finding.rules;

import java.util.stream.Stream;
import outward.design.Frame;
import outward.directaccess.PublicIpv4;
import outward.finding.Finding;
import outward.finding.FrameRule;

/** 2008 R2 was said to sort the pair as text, so .9 and .10 failed (facts P22: remembered, not re-read). */
final class PairTextSort implements FrameRule {
    @Override
    public Stream<Finding> check(Frame frame) {
        if (frame.facts().publicIpv4().isEmpty()
                || !new PublicIpv4(frame.facts().publicIpv4()).textSortTrap()) {
            return Stream.empty();
        }
        return Stream.of(Finding.warn(
                "PAIR_TEXT_SORT",
                Finding.SITE,
                "The two public IPv4 addresses are consecutive as numbers but not when sorted as text; old consoles are"
                        + " said to have refused such a pair. Check which one the server uses for Teredo.",
                "Recollection of Windows Server 2008 R2 behaviour, not confirmed"));
    }
}
