package outward.runbook.step;

import outward.design.HostLine;
import outward.runbook.FolderName;

/** Where a host's files are in the ZIP, as one types it on Windows. */
final class HostFolder {
    private HostFolder() {}

    static String windowsPath(HostLine host) {
        return "hosts\\" + FolderName.of(host);
    }
}
