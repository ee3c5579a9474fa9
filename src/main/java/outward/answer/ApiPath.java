package outward.answer;

/** Which requests are a program's: they are answered in JSON and know no cookie. */
public final class ApiPath {
    private ApiPath() {}

    /** True for a normalised path of the machine interface, with parameters ({@code /api;x=y/v1}) or without. */
    public static boolean is(String path) {
        return path.startsWith("/api/") || path.startsWith("/api;") || path.equals("/api");
    }
}
