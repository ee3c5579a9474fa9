package outward.transfer;

import java.io.IOException;

/** A folder into which nothing may be written. */
final class FolderRefused extends IOException {
    private static final long serialVersionUID = 1L;

    FolderRefused(String sentence) {
        super(sentence);
    }
}
