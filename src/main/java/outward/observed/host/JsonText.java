package outward.observed.host;

import outward.observed.text.Json;
import outward.observed.text.JsonReader;

/** JSON, also in the middle of other text. Nothing behind damaged JSON is sure, up to the next command. */
final class JsonText implements Form {

    @Override
    public boolean claims(Paste paste, int index) {
        String text = paste.text(index);
        int first = skip(text, 0);
        if (first == text.length() || "{[".indexOf(text.charAt(first)) < 0) {
            return false;
        }
        int second = skip(text, first + 1);
        return second == text.length() || "\"{[]}".indexOf(text.charAt(second)) >= 0;
    }

    private static int skip(String text, int from) {
        int at = from;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }

    @Override
    public int read(Paste paste, int index) {
        if (!claims(paste, index)) {
            return 0;
        }
        Joined joined = paste.joined();
        JsonReader reader = new JsonReader(joined.text(), joined.start(index));
        Json json = reader.read();
        paste.notes.answer().headed();
        new JsonItems(paste).read(json);
        int last = joined.lineAt(reader.at());
        int end = reader.broken() ? nextCommand(paste, Math.max(last, index)) : last + 1;
        boolean rest = !reader.broken()
                && !joined.text()
                        .substring(
                                reader.at(),
                                joined.start(last) + paste.text(last).length() + 1)
                        .isBlank();
        for (int i = reader.broken() ? last : rest ? last : end; i < end; i++) {
            paste.notes.unread(paste.line(i), Unread.Why.UNKNOWN);
        }
        return end - index;
    }

    private static int nextCommand(Paste paste, int from) {
        int at = from + 1;
        while (at < paste.size()
                && !(paste.isPlain(at) && Command.at(paste.line(at)).isPresent())) {
            at++;
        }
        return at;
    }
}
