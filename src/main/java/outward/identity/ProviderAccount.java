package outward.identity;

/**
 * Who somebody is at a provider, which calls nobody else by that name (OpenID Connect Core, 2 and 5.7).
 *
 * @param subject of 1 to 255 characters
 */
public record ProviderAccount(String issuer, String subject) {
    /** OpenID Connect Core, 2: "must not exceed 255 ASCII characters". */
    private static final int LONGEST = 255;

    public ProviderAccount {
        if (!isSubject(subject)) {
            throw new IllegalArgumentException("no subject");
        }
    }

    /** Whether a provider may call somebody so. */
    public static boolean isSubject(String text) {
        return !text.isBlank() && text.length() <= LONGEST && text.chars().allMatch(c -> c >= ' ' && c < 0x7f);
    }
}
