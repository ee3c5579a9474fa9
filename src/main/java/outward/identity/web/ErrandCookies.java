package outward.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import outward.identity.Errand;
import outward.identity.ProviderAccount;
import outward.identity.Returned;
import outward.identity.Testimony;

/** What somebody went to the provider for, and what it said of them, as cookies' values. */
@ApplicationScoped
class ErrandCookies {
    /** While they are away. */
    static final String ERRAND = "outward-errand";

    /** When they are back and something is left to confirm. */
    static final String RETURNED = "outward-returned";

    private static final int WORDS = 4;

    private final SealedWords sealed;

    ErrandCookies(SealedWords sealed) {
        this.sealed = sealed;
    }

    String seal(Errand errand) {
        return sealed.seal(ERRAND, errand.until(), words(errand));
    }

    private static List<String> words(Errand errand) {
        return List.of(
                errand.kind().name(),
                errand.path(),
                errand.key(),
                errand.begun().toString());
    }

    /** Nothing when we did not write it, or they were away for too long. */
    Optional<Errand> errand(String value) {
        return sealed.open(ERRAND, value).map(ErrandCookies::errand);
    }

    private static Errand errand(List<String> words) {
        return new Errand(Errand.Kind.valueOf(words.get(0)), words.get(1), words.get(2), Instant.parse(words.get(3)));
    }

    String seal(Returned returned) {
        Testimony testimony = returned.testimony();
        Stream<String> said =
                Stream.of(testimony.account().issuer(), testimony.account().subject(), testimony.shown());
        return sealed.seal(
                RETURNED,
                returned.errand().until(),
                Stream.concat(words(returned.errand()).stream(), said).toList());
    }

    /** Nothing when we did not write it, or it is too old. */
    Optional<Returned> returned(String value) {
        return sealed.open(RETURNED, value)
                .map(words -> new Returned(
                        errand(words),
                        new Testimony(
                                new ProviderAccount(words.get(WORDS), words.get(WORDS + 1)),
                                words.get(WORDS + 2),
                                null)));
    }
}
