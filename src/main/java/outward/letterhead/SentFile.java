package outward.letterhead;

/** A file as somebody sent it. */
public final class SentFile {
    private final String name;
    private final byte[] content;

    /** One by the name that they call it, without folders. */
    public SentFile(String name, byte[] content) {
        this.name = name;
        this.content = content.clone();
    }

    /** Its name. */
    public String name() {
        return name;
    }

    /** Its bytes. */
    public byte[] content() {
        return content.clone();
    }
}
