package outward.observed.host;

/** A prompt with what was typed behind it, or a command alone. */
final class CommandLine implements Form {
    /** A mail or a window may have broken a longer one. */
    private static final int FULL = 60;

    @Override
    public boolean claims(Paste paste, int index) {
        return Command.at(paste.line(index)).isPresent();
    }

    @Override
    public int read(Paste paste, int index) {
        return Command.at(paste.line(index))
                .map(command -> {
                    paste.begin(command, paste.line(index).number());
                    return isBroken(paste, index) ? 2 : 1;
                })
                .orElse(0);
    }

    /** The rest of a command stands alone above the answer. */
    private static boolean isBroken(Paste paste, int index) {
        return paste.text(index).length() >= FULL
                && paste.isLoose(index + 1)
                && index + 2 < paste.size()
                && paste.line(index + 2).isBlank();
    }
}
