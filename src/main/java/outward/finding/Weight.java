package outward.finding;

/**
 * What a finding does to the verdict. {@code confirm}: something to be read or confirmed before scripts are handed over;
 * {@code waivable}: a person may accept it with a reason (never wrong arithmetic, Teredo behind NAT, or numbering from
 * the NAT64 prefix).
 */
public record Weight(Severity severity, boolean confirm, boolean waivable) {}
