package outward.transfer;

import java.util.List;

/** A line of a table as it was read: where it begins, and its values. */
record CsvLine(long number, List<String> values) {}
