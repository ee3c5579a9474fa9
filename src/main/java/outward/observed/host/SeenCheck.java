package outward.observed.host;

/** One check of verify.ps1: its code, what it is about, pass, fail, unknown or another result, and what was seen. */
public record SeenCheck(String code, String subject, String result, String seen, Where where) implements Seen {}
