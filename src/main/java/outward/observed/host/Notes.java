package outward.observed.host;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import outward.observed.text.Line;

/** What was read so far, answer by answer. */
final class Notes {
    private static final int MOST_UNREAD = 500;

    private final List<Seen> seen = new ArrayList<>();
    private final Set<String> shown = new HashSet<>();
    private final Map<Integer, Unread> unread = new TreeMap<>();
    private final List<Answer> answers = new ArrayList<>();

    /** Whatever follows answers that command. */
    Answer begin(Command command, int line) {
        answers.add(new Answer(command, line));
        return answer();
    }

    Answer answer() {
        return answers.get(answers.size() - 1);
    }

    /** Takes things down; what the same source showed before, word for word, is one thing. */
    void add(Collection<? extends Seen> things) {
        things.forEach(thing -> {
            answer().lists(thing);
            if (shown.add(thing.toString()
                    .replace(thing.where().toString(), thing.where().source().name()))) {
                seen.add(thing);
            }
        });
    }

    void unread(Line line, Unread.Why why) {
        if (!line.isBlank()) {
            answer().doubt();
            unread.putIfAbsent(line.number(), new Unread(line.number(), line.shown(), why));
        }
    }

    /** {@code end} is the number of the last line; {@code cut} says that the text ends within it. */
    HostState state(int end, boolean cut) {
        List<Listing> listings = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            Answer answer = answers.get(i);
            boolean last = i == answers.size() - 1;
            listings.addAll(
                    last
                            ? answer.listings(end, cut)
                            : answer.endedBy(answers.get(i + 1).line() - 1));
        }
        List<Seen> all = new ArrayList<>(seen);
        answers.forEach(a -> all.addAll(a.choices()));
        List<Unread> lines =
                new ArrayList<>(unread.values().stream().limit(MOST_UNREAD).toList());
        if (unread.size() > MOST_UNREAD) {
            lines.add(
                    new Unread(end, "… and %d more lines".formatted(unread.size() - MOST_UNREAD), Unread.Why.UNKNOWN));
        }
        return new HostState(all, listings, lines);
    }
}
