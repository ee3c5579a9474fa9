package outward.tenant;

/**
 * A member with what sign-in compares.
 *
 * @param passwordHash bcrypt in modular crypt form
 * @param sessionVersion grows when the member signs out: sessions of an older number have ended
 */
public record SignIn(Member member, String passwordHash, int sessionVersion) {
    /** True when the password is the member's. */
    boolean accepts(String password) {
        return Password.matches(password, passwordHash);
    }
}
