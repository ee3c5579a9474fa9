package outward.runbook.step;

import java.util.List;
import java.util.stream.Stream;
import outward.design.HostLine;
import outward.runbook.FolderName;

/** The lines that have hosts report; of many hosts the first are shown. */
final class Reports {
    private static final String MORE = "# and likewise on every other host, from its own folder";
    private static final int SHOWN = 20;

    private Reports() {}

    /** One line for each host; {@code parameters} go before the file, whose name ends with {@code ending}. */
    static List<String> lines(List<HostLine> hosts, String parameters, String ending) {
        Stream<String> shown = hosts.stream()
                .limit(SHOWN)
                .map(h -> ".\\" + HostFolder.windowsPath(h) + "\\verify.ps1" + parameters + " -OutFile .\\"
                        + FolderName.of(h) + ending + ".json");
        return Stream.concat(shown, hosts.size() > SHOWN ? Stream.of(MORE) : Stream.empty())
                .toList();
    }
}
