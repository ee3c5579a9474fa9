package outward.identity;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/** Brings one-time links to their person by mail, where the operator has set up mail. */
@ApplicationScoped
public class LinkDelivery {
    private static final Logger LOG = Logger.getLogger(LinkDelivery.class);

    private final Mailing mailing;
    private final ReactiveMailer mailer;

    LinkDelivery(Mailing mailing, ReactiveMailer mailer) {
        this.mailing = mailing;
        this.mailer = mailer;
    }

    /** A link in a mail must not be made of what a request says about itself. */
    void check(@Observes StartupEvent start) {
        if (sendsMail() && mailing.publicUrl().isEmpty()) {
            throw new IllegalStateException(
                    "OUTWARD_MAIL_FROM is set, so set OUTWARD_MAIL_PUBLIC_URL, too: the address at"
                            + " which people reach Outward, such as https://outward.example.com.");
        }
    }

    /** True when links go by mail and nobody but their person sees them. */
    public boolean sendsMail() {
        return mailing.from().isPresent();
    }

    /** The link of a secret, as its person opens it; {@code origin} is used where no public address is set. */
    public String link(String secret, String origin) {
        String base = mailing.publicUrl().orElse(origin);
        return (base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + "/welcome?code=" + secret;
    }

    /** Sends a link; a mail server that refuses it is the log's matter, for the answer must not tell who is known. */
    public void send(String email, String firm, LinkPurpose purpose, String secret) {
        String link = link(secret, "");
        String subject = subject(firm, purpose);
        String text = text(firm, purpose, link);
        mailer.send(Mail.withText(email, subject, text).setFrom(mailing.from().orElseThrow()))
                .subscribe()
                .with(sent -> {}, failure -> LOG.warnf(failure, "A mail could not be sent."));
    }

    private static String subject(String firm, LinkPurpose purpose) {
        return switch (purpose) {
            case INVITATION -> "Outward: " + firm + " invites you";
            case PASSWORD_RESET -> "Outward: choose a new password";
            case FACTOR_RESET -> "Outward: come in without your authenticator";
        };
    }

    private static String text(String firm, LinkPurpose purpose, String link) {
        return switch (purpose) {
            case INVITATION ->
                firm + " invites you to Outward. This link is good once, for seven days:\n\n" + link + "\n";
            case PASSWORD_RESET ->
                "Somebody asked for a new password for your account in Outward. This link is good once, for"
                        + " four hours:\n\n" + link + "\n\nIf it was not you, do nothing: your password stays.\n";
            case FACTOR_RESET ->
                "An owner of " + firm + " lets you into Outward without your authenticator. This link is good"
                        + " once, for four hours, and asks for your password:\n\n" + link
                        + "\n\nIf you did not ask for it, do nothing and tell them.\n";
        };
    }
}
