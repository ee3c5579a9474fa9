package outward.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import outward.answer.TooMany;
import outward.tenant.Throttle;

/**
 * Slows guessing down: what failed counts against where it came from, and against where it came from and whom it was
 * about together. No password counts against a person alone, so that nobody is locked out by what others do elsewhere. Each
 * kind has its own account, and what was right costs nothing.
 */
@ApplicationScoped
public class Guesses {
    private static final int LONGEST_SUBJECT = 254;

    private final Throttle<From> sources;
    private final Throttle<About> pairs;
    private final Throttle<About> mails;
    private final Throttle<UUID> codes;

    Guesses(Clock clock) {
        this.sources = new Throttle<>(100, Duration.ofSeconds(6), clock);
        this.pairs = new Throttle<>(10, Duration.ofMinutes(1), clock);
        this.mails = new Throttle<>(3, Duration.ofMinutes(20), clock);
        this.codes = new Throttle<>(50, Duration.ofMinutes(10), clock);
    }

    /** What is guessed. */
    public enum Kind {
        /** Address and password. */
        SIGN_IN,
        /** The secret of a one-time link. */
        LINK,
        /** The code of the first start. */
        START_CODE,
        /** An access token. */
        TOKEN,
        /** The code of a second factor. */
        CODE,
        /** Not guessed, but looked at likewise: what a browser brings back from the provider. */
        PROVIDER,
        /** Not guessed, but counted likewise: asking for a mail. */
        MAIL
    }

    private record From(Kind kind, String source) {}

    private record About(From from, String subject) {}

    /** What the attempt finds; refuses it unlooked at after too many that found nothing. */
    public <T> Optional<T> attempt(Kind kind, Visitor visitor, Supplier<Optional<T>> attempt) {
        return counted(sources, new From(kind, visitor.source()), attempt);
    }

    /** The same where the attempt is about somebody. */
    public <T> Optional<T> attempt(Kind kind, Visitor visitor, String subject, Supplier<Optional<T>> attempt) {
        About about = about(kind, visitor, subject);
        return counted(sources, about.from(), () -> counted(pairs, about, attempt));
    }

    /**
     * The same for the code of a second factor. Whoever comes to it knew the password, so that it counts against the person
     * as well, from wherever it comes.
     */
    public <T> Optional<T> attemptCode(Visitor visitor, UUID identity, Supplier<Optional<T>> attempt) {
        return counted(codes, identity, () -> attempt(Kind.CODE, visitor, identity.toString(), attempt));
    }

    /** Whatever is longer than any address is one and the same, so that what is remembered stays small. */
    private static About about(Kind kind, Visitor visitor, String subject) {
        return new About(new From(kind, visitor.source()), subject.length() > LONGEST_SUBJECT ? "" : subject);
    }

    private static <K, T> Optional<T> counted(Throttle<K> throttle, K key, Supplier<Optional<T>> attempt) {
        takeOrThrow(throttle, key);
        boolean failed = false;
        try {
            Optional<T> found = attempt.get();
            failed = found.isEmpty();
            return found;
        } finally {
            if (!failed) {
                throttle.giveBack(key);
            }
        }
    }

    private static <K> void takeOrThrow(Throttle<K> throttle, K key) {
        throttle.take(key).ifPresent(wait -> {
            throw new TooMany(wait);
        });
    }

    /** Counts a mail that somebody wants sent to an address. */
    public void countMail(Visitor visitor, String email) {
        About about = about(Kind.MAIL, visitor, email);
        takeOrThrow(sources, about.from());
        takeOrThrow(mails, about);
    }

    /** Counts an access token that nobody has; a good one is never refused for what others sent. */
    public void countUnknownToken(Visitor visitor) {
        takeOrThrow(sources, new From(Kind.TOKEN, visitor.source()));
    }
}
