package outward.directaccess;

import java.util.Optional;
import java.util.stream.Stream;

/** A closed set whose members are written as one word each, the same in page, code, table, URL and document. */
public interface Worded {

    /** The word. */
    String word();

    static <E extends Worded> Optional<E> find(E[] members, String word) {
        return Stream.of(members).filter(member -> member.word().equals(word)).findFirst();
    }
}
