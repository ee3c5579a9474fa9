package outward.picture;

import java.util.List;
import java.util.stream.Collectors;

/** A thing in the picture: what it is called and what is planned of it. */
public record Box(String title, List<Label> labels, Tone tone) {
    public Box {
        labels = List.copyOf(labels);
    }

    /** The same as part of a sentence, such as {@code JUMP01: jump host; 2001:db8:1::10/64}. */
    public String words() {
        return labels.isEmpty()
                ? title
                : labels.stream().map(Label::text).collect(Collectors.joining("; ", title + ": ", ""));
    }
}
