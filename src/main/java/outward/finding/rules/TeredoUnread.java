package outward.finding.rules;

import java.util.stream.Stream;
import outward.design.Frame;
import outward.directaccess.TeredoSetting;
import outward.finding.Finding;
import outward.finding.FrameRule;

/** Two consecutive addresses make Teredo possible, not certain (facts P17, A3). */
final class TeredoUnread implements FrameRule {
    @Override
    public Stream<Finding> check(Frame frame) {
        if (frame.prefixes().teredo() == null || frame.facts().teredo() != TeredoSetting.DERIVED) {
            return Stream.empty();
        }
        return Stream.of(Finding.confirm(
                "TEREDO_UNREAD",
                Finding.SITE,
                "Read TeredoState on the server (Get-RemoteAccess): the Teredo route is right only where it is Enabled.",
                "Microsoft: Set-DAServer -TeredoState; Get-NetTeredoConfiguration"));
    }
}
