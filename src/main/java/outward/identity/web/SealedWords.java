package outward.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import outward.identity.Seal;

/** A few words and their end as a cookie's value, which a browser can neither read nor change. */
@ApplicationScoped
class SealedWords {
    private final Seal seal;
    private final Clock clock;

    SealedWords(@ConfigProperty(name = "outward.session-key") String secret, Clock clock) {
        this.seal = new Seal(secret);
        this.clock = clock;
    }

    /** The words hold no line breaks. */
    String seal(String purpose, Instant until, List<String> words) {
        String plain = String.join(
                "\n",
                Stream.concat(Stream.of(Long.toString(until.getEpochSecond())), words.stream())
                        .toList());
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(seal.seal(plain.getBytes(StandardCharsets.UTF_8), purpose));
    }

    /** Nothing when we did not write it for that purpose, or its end has come. */
    Optional<List<String>> open(String purpose, String value) {
        try {
            return seal.open(Base64.getUrlDecoder().decode(value), purpose)
                    .map(plain -> List.of(new String(plain, StandardCharsets.UTF_8).split("\n", -1)))
                    .filter(words ->
                            Long.parseLong(words.get(0)) > clock.instant().getEpochSecond())
                    .map(words -> words.subList(1, words.size()));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
