package outward.audit.seal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The lines of a file as bytes; the end of a line is LF and nothing else. */
final class ByteLines {
    /** What stands for the missing end of a last line that has none. */
    private static final byte CUT = 0;

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 14];
    private int start;
    private int end;

    ByteLines(InputStream in) {
        this.in = in;
    }

    /** The next line without its end; null behind the last one. A last line that does not end is not equal to any that does. */
    byte @Nullable [] next() throws IOException {
        var line = new ByteArrayOutputStream(1 << 10);
        while (start < end || fill()) {
            int from = start;
            while (start < end && buffer[start] != '\n') {
                start++;
            }
            line.write(buffer, from, start - from);
            if (start < end) {
                start++;
                return line.toByteArray();
            }
        }
        if (line.size() == 0) {
            return null;
        }
        line.write(CUT);
        return line.toByteArray();
    }

    private boolean fill() throws IOException {
        start = 0;
        end = in.read(buffer);
        return end > 0;
    }
}
