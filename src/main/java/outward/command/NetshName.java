package outward.command;

import java.util.Optional;
import java.util.regex.Pattern;

/** Which interface names netsh takes as the name that was meant. */
public final class NetshName {
    private static final Pattern NUMBER = Pattern.compile("[+-]?(0[xX][0-9a-fA-F]+|[0-9]+)");

    private NetshName() {}

    /**
     * Why netsh cannot be given this interface name, as a sentence; empty where it can. Refused is what cmd cannot carry,
     * what netsh would read as an index (a number) or as a tag (anything with {@code =}), and outer blanks, which cmd
     * keeps and netsh may trim.
     */
    public static Optional<String> refusal(String interfaceAlias) {
        if (interfaceAlias.isEmpty()) {
            return Optional.of("netsh needs an interface name.");
        }
        if (!CmdArgument.isCarried(interfaceAlias)) {
            return Optional.of("A cmd file carries printable ASCII characters without double quotes only.");
        }
        if (interfaceAlias.startsWith(" ") || interfaceAlias.endsWith(" ")) {
            return Optional.of("A blank at either end of a name may be lost on the way to netsh.");
        }
        if (interfaceAlias.indexOf('=') >= 0) {
            return Optional.of("netsh reads a name with an equals sign as a tag and its value.");
        }
        return NUMBER.matcher(interfaceAlias).matches()
                ? Optional.of("netsh reads a number as an interface index, not as a name.")
                : Optional.empty();
    }
}
