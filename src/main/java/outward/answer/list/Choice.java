package outward.answer.list;

/** What a list can be narrowed to: the word in addresses and the API, and the one for people. */
public record Choice(String word, String label) {}
