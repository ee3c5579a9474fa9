package outward.runbook.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import outward.runbook.Scope;
import outward.runbook.document.ChangeRequest;
import outward.runbook.document.HtmlDocument;
import outward.runbook.document.MarkdownDocument;
import outward.runbook.document.NetworkRequest;

/** Every file for another system or another reader that a site's plan can be handed out as, besides its runbook. */
public enum Export {
    CHANGE_REQUEST_HTML("change-request.html", "text/html", "Change request, one page"),
    CHANGE_REQUEST_MARKDOWN("change-request.md", "text/markdown", "Change request as Markdown"),
    NETWORK_REQUEST_HTML("network-request.html", "text/html", "Request to the network owner"),
    NETWORK_REQUEST_MARKDOWN("network-request.md", "text/markdown", "Request to the network owner as Markdown"),
    AD_SUBNETS("ad-subnets.csv", "text/csv", "Active Directory subnets, IPv6"),
    BOUNDARIES("boundaries.csv", "text/csv", "Configuration Manager boundaries, IPv6 prefixes"),
    DNS_POWERSHELL("dns-aaaa.ps1", "text/plain", "AAAA records, PowerShell"),
    DNS_ZONE("dns-aaaa.zone", "text/plain", "AAAA records, zone file lines"),
    NETBOX_PREFIXES("netbox-prefixes.csv", "text/csv", "NetBox import: prefixes"),
    NETBOX_ADDRESSES("netbox-ip-addresses.csv", "text/csv", "NetBox import: IP addresses");

    private final String file;
    private final String mediaType;
    private final String title;

    Export(String file, String mediaType, String title) {
        this.file = file;
        this.mediaType = mediaType;
        this.title = title;
    }

    /** The one with this file name. */
    public static Optional<Export> of(String file) {
        return Arrays.stream(values())
                .filter(export -> export.file.equals(file))
                .findFirst();
    }

    /** All of them in the order of the page. */
    public static List<Export> all() {
        return List.of(values());
    }

    /** Its file name, which is also what it is asked for by. */
    public String file() {
        return file;
    }

    /** Media type with the character set. */
    public String mediaType() {
        return mediaType + "; charset=utf-8";
    }

    /** What it is, for people. */
    public String title() {
        return title;
    }

    /** Writes it in UTF-8 as it is made; the stream stays open. */
    public void write(Scope scope, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        write(scope, writer);
        writer.flush();
    }

    private void write(Scope scope, Writer out) throws IOException {
        switch (this) {
            case CHANGE_REQUEST_HTML -> HtmlDocument.write(ChangeRequest.of(scope), out);
            case CHANGE_REQUEST_MARKDOWN -> MarkdownDocument.write(ChangeRequest.of(scope), out);
            case NETWORK_REQUEST_HTML -> HtmlDocument.write(NetworkRequest.of(scope), out);
            case NETWORK_REQUEST_MARKDOWN -> MarkdownDocument.write(NetworkRequest.of(scope), out);
            case AD_SUBNETS -> Directory.subnets(scope, out);
            case BOUNDARIES -> Directory.boundaries(scope, out);
            case DNS_POWERSHELL -> NameRecordFiles.powershell(scope, out);
            case DNS_ZONE -> NameRecordFiles.zone(scope, out);
            case NETBOX_PREFIXES -> NetBox.prefixes(scope, out);
            case NETBOX_ADDRESSES -> NetBox.addresses(scope, out);
        }
    }
}
