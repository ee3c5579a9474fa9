package outward.observed.host;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import outward.address.Ipv6;
import outward.observed.text.Line;
import outward.observed.text.PlainText;
import outward.observed.text.Prompt;
import outward.observed.text.Words;

/** What was asked before an answer, in lower case: behind a prompt, or alone on a line. */
record Command(String text) {
    /** Nobody wrote down what was asked. */
    static final Command NONE = new Command("");

    private static final Pattern PROMPTED = Pattern.compile(
            "\\s*(?:\\[[^\\]]{1,256}\\]: )?(?:PS(?: [^>]{0,260})?>|[A-Za-z]:\\\\[^>]{0,260}>|netsh[a-z0-9 ]{0,40}>)(.*)");
    private static final Pattern BARE = Pattern.compile(
            "\\s*(?:\\$\\w{1,40}\\s*=\\s*|\\(\\s*)?(?:netsh(?:\\.exe)?\\s+\\w.*|ipconfig(?:\\.exe)?(?:\\s+/\\w+)*\\s*|route(?:\\.exe)?\\s+(?:-[46]\\s+)?print.*"
                    + "|(?:get|find|update|new|set|test|add|remove)-[a-z0-9]{2,60}(?:\\s+[^:\\s].*)?)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FILTERED = Pattern.compile(
            "-interface(?:alias|index)|-destinationprefix|-ipaddress|-nexthop|-prefixlength|where-object|\\|\\s*(?:where|\\?)"
                    + "|-first|-last|findstr|select-string|interface=|-publish|-prefixorigin|-addressstate|-state|-protocol"
                    + "|show (?:route|addr\\w*|int\\w*) (?!level=|store=)\\S");
    private static final Pattern DESTINATION = Pattern.compile(
            "find-netroute\\s+(?:-remoteipaddress\\s+)?[\"']?([0-9a-f:.]{2,45})(?:%\\w+)?[\"']?(?:\\s.*)?");
    private static final Pattern MANAGEMENT_SERVERS =
            Pattern.compile("get-damgmtserver(?: +-type +[\"']?all[\"']?| +-computername +[\\w.\"'-]+)*"
                    + "(?: *\\| *(?:format-table|format-list|ft|fl)(?: +-autosize)?)? *");
    private static final Pattern IPV4 =
            Pattern.compile("\\bint\\w*\\s+ip(?:v4)?\\s|-addressfamily\\s+[\"']?ipv4|print\\s+-4|-4\\s+print");

    /** The command on that line, if it holds one. */
    static Optional<Command> at(Line line) {
        if (!PlainText.isPlain(line.text())) {
            return Optional.empty();
        }
        Matcher prompted = PROMPTED.matcher(line.text());
        if (prompted.matches()) {
            String netsh = line.text().strip().startsWith("netsh")
                    ? line.text().strip().split(">", 2)[0] + " "
                    : "";
            return Optional.of(
                    new Command(PlainText.lowerCase(netsh + prompted.group(1).strip())));
        }
        return Prompt.at(line) || BARE.matcher(line.text()).matches()
                ? Optional.of(new Command(PlainText.lowerCase(line.text().strip())))
                : Optional.empty();
    }

    /** Whether the whole management servers list was asked for, on the screen: a file or a variable takes what it prints. */
    boolean isManagementServers() {
        return MANAGEMENT_SERVERS.matcher(text).matches();
    }

    boolean says(String part) {
        return text.contains(part);
    }

    /** Whether only a part was asked for. */
    boolean isFiltered() {
        return FILTERED.matcher(text).find();
    }

    boolean isIpv4() {
        return IPV4.matcher(text).find();
    }

    /** The store that was asked for; netsh shows the active one when none is named. */
    @Nullable
    Store store() {
        if (says("persistentstore") || says("store=persistent")) {
            return Store.PERSISTENT;
        }
        boolean active = says("activestore") || says("store=active") || says("netsh");
        return active ? Store.ACTIVE : null;
    }

    /** Where Find-NetRoute was asked to go. */
    Optional<Ipv6> destination() {
        Matcher asked = DESTINATION.matcher(text);
        return asked.find() ? Words.ipv6(asked.group(1)) : Optional.empty();
    }
}
