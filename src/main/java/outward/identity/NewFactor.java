package outward.identity;

/**
 * A second factor that is being set up and not in force yet.
 *
 * @param secret what makes its codes, in base 32, for typing
 * @param address the same for a QR code
 * @param sealed the same for the form; it opens in the session that it was made in
 */
public record NewFactor(String secret, String address, String sealed) {
    /** The secret in groups of four letters, for the eye. */
    public String grouped() {
        return secret.replaceAll("(.{4})(?!$)", "$1 ");
    }
}
