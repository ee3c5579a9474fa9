package outward.notice;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import outward.identity.Mailing;

/** Writes and sends mails about notices: plain text and HTML, links to our pages, nothing that lets anybody in. */
@ApplicationScoped
class NoticeMails {
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final String WISHES = "/account/notices";

    private final Mailing mailing;
    private final ReactiveMailer mailer;

    NoticeMails(Mailing mailing, ReactiveMailer mailer) {
        this.mailing = mailing;
        this.mailer = mailer;
    }

    @CheckedTemplate(basePath = "notice", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance mailHtml(String firm, List<Notice> notices, String base, String wishes);

        static native TemplateInstance mailText(String firm, List<Notice> notices, String base, String wishes);
    }

    /** Whether the operator has set mail up. */
    boolean areSent() {
        return mailing.from().isPresent();
    }

    /** Sends one mail with what is for one member, and waits until the mail server took it. */
    void send(List<Letter> letters) throws MailRefused {
        Mail mail = mail(letters);
        try {
            mailer.send(mail).await().atMost(LONGEST);
        } catch (RuntimeException e) {
            throw new MailRefused(e);
        }
    }

    /** The same letter has the same Message-ID each time it is tried. */
    private Mail mail(List<Letter> letters) {
        Letter first = letters.get(0);
        List<Notice> notices = letters.stream().map(Letter::notice).toList();
        String base = base();
        String wishes = base + WISHES;
        return new Mail()
                .addTo(first.email())
                .setFrom(mailing.from().orElseThrow())
                .setSubject("Outward: " + subject(first.firm(), notices))
                .setText(Templates.mailText(first.firm(), notices, base, wishes).render())
                .setHtml(Templates.mailHtml(first.firm(), notices, base, wishes).render())
                .addHeader("Message-ID", "<" + first.delivery() + "@" + host(base) + ">")
                .addHeader("List-Unsubscribe", "<" + wishes + ">")
                .addHeader("Auto-Submitted", "auto-generated");
    }

    private static String subject(String firm, List<Notice> notices) {
        return notices.size() == 1 ? notices.get(0).headline() : notices.size() + " notices of " + firm;
    }

    private String base() {
        String url = mailing.publicUrl().orElseThrow();
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }

    private static String host(String base) {
        return base.replaceFirst("^https?://", "").replaceFirst("[:/].*$", "");
    }
}
