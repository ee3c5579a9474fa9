package outward.database.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How PostgreSQL's programs are run: they refuse user id 0. Root starts them in a user name space of their own, where
 * root's files stay theirs; where name spaces are forbidden, as "nobody", who keeps the right to pass root's folders.
 *
 * @param prefix what stands before the command
 * @param owner user id that must own the data, null when it is ours anyway
 */
record Account(List<String> prefix, @Nullable String owner) {
    private static final Account OURS = new Account(List.of(), null);
    private static final Account NAME_SPACE = new Account(List.of("unshare", "-U"), "0");
    static final Account NOBODY = new Account(
            List.of(
                    "setpriv",
                    "--reuid=65534",
                    "--regid=65534",
                    "--clear-groups",
                    "--securebits=+no_setuid_fixup",
                    "--inh-caps=+dac_override",
                    "--ambient-caps=+dac_override"),
            "65534");

    /** The first account that works on this machine. */
    static Account find() throws IOException {
        boolean root = Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
        return !root ? OURS : NAME_SPACE.works() ? NAME_SPACE : NOBODY;
    }

    private boolean works() {
        return Run.succeeds(command(List.of("true")));
    }

    /** The command as this account runs it. */
    List<String> command(List<String> command) {
        var whole = new ArrayList<>(prefix);
        whole.addAll(command);
        return whole;
    }

    /** Gives what lies there to the user that PostgreSQL runs as; it insists on owning its data. */
    void own(Path path) throws IOException {
        if (owner == null) {
            return;
        }
        UserPrincipal user =
                path.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(owner);
        if (Files.getOwner(path).equals(user)) {
            return;
        }
        try (var walk = Files.walk(path)) {
            for (Path each : walk.toList()) {
                Files.setAttribute(each, "owner:owner", user, LinkOption.NOFOLLOW_LINKS);
            }
        }
    }
}
