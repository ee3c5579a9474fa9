package outward.plan;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import outward.address.Ipv6Prefix;
import outward.command.CommandLines;
import outward.command.HostCommands;
import outward.design.HostLine;
import outward.design.Prefixes;
import outward.design.Route;
import outward.design.Sourced;
import outward.finding.Finding;
import outward.finding.Verdict;
import outward.finding.Waiver;

/** A plan as JSON, the same in the API, in previews and in the ZIP (docs: the plan document). */
public final class PlanDocument {
    private static final JsonFactory JSON = new JsonFactory();

    private final Plan plan;
    private final Verdict verdict;
    private final JsonGenerator json;
    private final CommandLines lines = new CommandLines();

    private PlanDocument(Plan plan, JsonGenerator json) {
        this.plan = plan;
        this.verdict = plan.verdict();
        this.json = json;
    }

    /** The document in UTF-8. */
    public static byte[] of(Plan plan) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            new PlanDocument(plan, json).write();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory never fails", e);
        }
        return bytes.toByteArray();
    }

    private void write() throws IOException {
        json.writeStartObject();
        writeRevision();
        json.writeStringField("verdict", verdict.word());
        var method = plan.frame().method();
        text("method", method == null ? null : method.word());
        writePrefixes(plan.frame().prefixes());
        writeServer();
        json.writeArrayFieldStart("hosts");
        for (HostReport host : plan.hosts()) {
            writeHost(host.line());
        }
        json.writeEndArray();
        json.writeArrayFieldStart("findings");
        for (Finding finding : plan.findings()) {
            writeFinding(finding);
        }
        json.writeEndArray();
        writeWaivers();
        json.writeEndObject();
    }

    private void writeRevision() throws IOException {
        PlanRevision revision = plan.revision();
        json.writeStringField("site", plan.site().toString());
        json.writeStringField("siteName", plan.siteName());
        json.writeNumberField("revision", revision.number());
        json.writeStringField("createdAt", revision.createdAt().toString());
        json.writeStringField("createdBy", revision.createdBy());
        json.writeStringField("reason", revision.reason());
        json.writeStringField("hash", revision.hash().hex());
    }

    private void writePrefixes(Prefixes prefixes) throws IOException {
        json.writeObjectFieldStart("prefixes");
        writePrefix("organisation", prefixes.organisation());
        writePrefix("manageOut", prefixes.manageOut());
        writePrefix("ipHttps", prefixes.ipHttps());
        writePrefix("teredo", prefixes.teredo());
        writePrefix("vpn", prefixes.vpn());
        writePrefix("nat64", prefixes.nat64());
        json.writeArrayFieldStart("internal");
        for (Sourced<Ipv6Prefix> prefix : prefixes.internal()) {
            writeSourced(prefix);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writePrefix(String field, @Nullable Sourced<Ipv6Prefix> prefix) throws IOException {
        json.writeFieldName(field);
        if (prefix == null) {
            json.writeNull();
        } else {
            writeSourced(prefix);
        }
    }

    private void writeSourced(Sourced<Ipv6Prefix> prefix) throws IOException {
        json.writeStartObject();
        json.writeStringField("value", prefix.value().toString());
        json.writeStringField("provenance", prefix.provenance().word());
        json.writeStringField("from", prefix.from());
        json.writeEndObject();
    }

    private void writeServer() throws IOException {
        var server = plan.frame().server();
        json.writeObjectFieldStart("server");
        text("address", server.address());
        json.writeObjectField("prefixLength", server.prefixLength());
        json.writeObjectField("forwarding", server.forwarding());
        writeRoutes(server.routes());
        json.writeEndObject();
    }

    private void writeHost(HostLine host) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", host.id().toString());
        json.writeStringField("name", host.name());
        json.writeStringField("interfaceAlias", host.interfaceAlias());
        json.writeStringField("role", host.role().word());
        json.writeStringField("addressing", host.addressing().word());
        text("address", host.address());
        text("advertisedPrefix", host.advertisedPrefix());
        json.writeNumberField("prefixLength", host.prefixLength());
        text("defaultGateway", host.defaultGateway());
        json.writeObjectField("onLink", host.onLink());
        writeRoutes(host.routes());
        writeCommands(verdict == Verdict.REFUSED ? HostCommands.NONE : plan.commands(host, lines));
        json.writeEndObject();
    }

    private void writeRoutes(List<Route> routes) throws IOException {
        json.writeArrayFieldStart("routes");
        for (Route route : routes) {
            json.writeStartObject();
            json.writeStringField("destination", route.destination().toString());
            json.writeStringField("nextHop", route.nextHop().toString());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeCommands(HostCommands commands) throws IOException {
        texts("netsh", commands.netsh());
        texts("powershell", commands.powershell());
        json.writeObjectFieldStart("backOut");
        texts("netsh", commands.netshBackOut());
        texts("powershell", commands.powershellBackOut());
        json.writeEndObject();
    }

    private void writeFinding(Finding finding) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", finding.code());
        json.writeStringField("severity", finding.severity().word());
        json.writeBooleanField("confirm", finding.weight().confirm());
        json.writeBooleanField("waivable", finding.weight().waivable());
        json.writeStringField("subject", finding.subject());
        json.writeStringField("message", finding.message());
        text("fits", finding.fits());
        json.writeStringField("source", finding.source());
        json.writeEndObject();
    }

    private void writeWaivers() throws IOException {
        json.writeArrayFieldStart("waivers");
        for (Waiver waiver : plan.waivers()) {
            json.writeStartObject();
            json.writeStringField("code", waiver.code());
            json.writeStringField("reason", waiver.reason());
            json.writeStringField("by", waiver.memberName());
            json.writeStringField("at", waiver.grantedAt().toString());
            text("until", waiver.untilOn());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void text(String field, @Nullable Object value) throws IOException {
        json.writeStringField(field, value == null ? null : value.toString());
    }

    private void texts(String field, List<String> values) throws IOException {
        json.writeArrayFieldStart(field);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }
}
