package outward.runbook.script;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A text that hosts share but for a few values: cut at its holes once, so that a host costs only copying. */
final class HoledText {
    private final List<byte[]> pieces = new ArrayList<>();
    private final List<Hole> holes = new ArrayList<>();

    /** Cuts the text; refuses, as a bug, what is neither printable ASCII, a line end, nor a hole. */
    HoledText(String text) {
        int start = 0;
        for (int at = 0; at < text.length(); at++) {
            Hole hole = holeAt(text.charAt(at));
            if (hole != null) {
                pieces.add(bytes(text.substring(start, at)));
                holes.add(hole);
                start = at + 1;
            }
        }
        pieces.add(bytes(text.substring(start)));
    }

    private static @Nullable Hole holeAt(char unit) {
        return switch (unit) {
            case '\u0001' -> Hole.ID;
            case '\u0002' -> Hole.NAME;
            case '\u0003' -> Hole.ADDRESS;
            case '\u0004' -> Hole.COMPUTER;
            case '\r', '\n' -> null;
            default -> {
                if (unit < ' ' || unit > '~') {
                    throw new IllegalArgumentException("A script may not hold U+%04X".formatted((int) unit));
                }
                yield null;
            }
        };
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    void writeTo(OutputStream out, HostValues values) throws IOException {
        for (int at = 0; at < holes.size(); at++) {
            out.write(pieces.get(at));
            out.write(values.of(holes.get(at)));
        }
        out.write(pieces.get(holes.size()));
    }
}
