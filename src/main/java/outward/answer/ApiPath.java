package outward.answer;

/** Which requests are a program's: they are answered in JSON and know no cookie. */
public final class ApiPath {
    private ApiPath() {}

    /** True for a path of the machine interface. */
    public static boolean is(String path) {
        return path.startsWith("/api/") || path.equals("/api");
    }
}
