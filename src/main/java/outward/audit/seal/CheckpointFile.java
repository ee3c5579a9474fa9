package outward.audit.seal;

import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A checkpoint with its signature, as a file of ASCII text.
 *
 * @param signature in base64
 */
record CheckpointFile(Checkpoint checkpoint, String signature) {
    /** Ending of the files. */
    static final String ENDING = ".checkpoint";

    private static final Pattern FORM = Pattern.compile("((?:[ -~]+\n){6})\nsignature ([A-Za-z0-9+/=]{88})\n");

    /** Signs a checkpoint. */
    static CheckpointFile sign(Checkpoint checkpoint, SigningKey key) {
        return new CheckpointFile(checkpoint, Base64.getEncoder().encodeToString(key.sign(checkpoint.text())));
    }

    /** The file's content. */
    String text() {
        return checkpoint.text() + "\nsignature " + signature + "\n";
    }

    /** The file with exactly that content; whether the signature is good is another question. */
    static Optional<CheckpointFile> read(String text) {
        Matcher read = FORM.matcher(text);
        if (!read.matches()) {
            return Optional.empty();
        }
        return Checkpoint.read(read.group(1))
                .map(checkpoint -> new CheckpointFile(checkpoint, read.group(2)))
                .filter(CheckpointFile::isCanonical);
    }

    /** Base64 can say the same bytes in several ways; only one is ours. */
    private boolean isCanonical() {
        try {
            byte[] bytes = Base64.getDecoder().decode(signature);
            return Base64.getEncoder().encodeToString(bytes).equals(signature);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** True when that key's other half signed it. */
    boolean isSignedWith(VerifyingKey key) {
        return key.signed(checkpoint.text(), Base64.getDecoder().decode(signature));
    }
}
