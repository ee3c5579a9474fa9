package outward.notice.web;

import io.quarkus.qute.TemplateExtension;
import java.util.List;
import outward.notice.NoticeKind;

/** The kinds of notices as people choose among them. */
@TemplateExtension(namespace = "notice")
final class NoticeKinds {
    private NoticeKinds() {}

    /** Every kind. */
    static List<NoticeKind> kinds() {
        return List.of(NoticeKind.values());
    }
}
