package outward.audit.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.TemplateExtension;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import outward.audit.AuditEntry;

/** Entries in words. */
@TemplateExtension
final class Acts {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What people call the acts, in the order of a choice. */
    static final Map<String, String> WORDS = words(
            "customer.add", "Customer added",
            "customer.change", "Customer changed",
            "customer.remove", "Customer removed",
            "site.add", "Site added",
            "site.change", "Site changed",
            "site.remove", "Site removed",
            "host.add", "Hosts added",
            "host.change", "Host changed",
            "host.remove", "Host removed",
            "waiver.grant", "Waiver granted",
            "waiver.end", "Waiver ended",
            "plan.ask", "Approval asked for",
            "plan.approve", "Plan approved",
            "plan.decline", "Plan sent back",
            "plan.discard", "Plan discarded",
            "plan.begin", "Carrying out begun",
            "plan.apply", "Plan applied",
            "plan.return", "Going back begun",
            "plan.verify", "Plan verified",
            "application.record", "Steps recorded",
            "application.bring", "Result of a change window recorded",
            "application.reach", "Reach of the policy recorded",
            "observation.add", "Report pasted",
            "observation.adopt", "Report taken over",
            "proof.state", "Proof stated",
            "renumbering.answer", "Renumbering answered",
            "retirement.begin", "Retirement begun",
            "retirement.record", "Step of a retirement recorded",
            "retirement.end", "Retirement given up",
            "readiness.answer", "Question before Always On VPN answered",
            "runbook.download", "Runbook downloaded",
            "as-built.download", "As-built record downloaded",
            "machine.download", "Scripts of several sites downloaded",
            "list.export", "List exported",
            "session.begin", "Signed in",
            "session.vouch", "Recognised by the sign-in provider",
            "session.refuse", "Sign-in refused",
            "session.end", "Signed out",
            "access.refuse", "Access refused",
            "token.make", "Token made",
            "token.end", "Token taken back",
            "token.use", "Token used",
            "audit.export", "Audit trail exported",
            "member.invite", "Member invited",
            "member.invite-again", "Member invited again",
            "member.join", "Member joined",
            "member.change", "Member changed",
            "member.disable", "Member disabled",
            "member.enable", "Member enabled",
            "member.remove", "Member removed",
            "member.send-reset", "Password reset sent",
            "member.send-factor-reset", "Second factor reset sent",
            "member.reset-factor", "Second factor reset",
            "tenant.found", "Firm founded",
            "tenant.letterhead", "Letterhead changed",
            "tenant.require-factor", "Second factor asked of owners",
            "tenant.waive-factor", "Second factor no longer asked of owners",
            "member.reset-password", "Password reset",
            "account.change-password", "Own password changed",
            "account.set-factor", "Second factor set up",
            "account.renew-recovery-codes", "Recovery codes renewed",
            "account.remove-factor", "Second factor removed",
            "account.bind-provider", "Account at the sign-in provider bound",
            "account.unbind-provider", "Account at the sign-in provider unbound",
            "account.set-notices", "Own notices chosen",
            "account.end-session", "Own session ended",
            "account.end-sessions", "Own other sessions ended");

    private Acts() {}

    private static Map<String, String> words(String... pairs) {
        Map<String, String> words = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            words.put(pairs[i], pairs[i + 1]);
        }
        return words;
    }

    /** What was done. */
    static String act(AuditEntry entry) {
        return WORDS.getOrDefault(entry.action(), entry.action());
    }

    /** The name of what it was done to, where the entry holds one. */
    static String thing(AuditEntry entry) {
        return Stream.of(entry.after(), entry.before())
                .map(Acts::name)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String name(@Nullable String json) {
        JsonNode read = tree(json);
        JsonNode one = read.isArray() && read.size() == 1 ? read.get(0) : read;
        return read.size() > 1 && read.isArray()
                ? read.size() + " " + "hosts"
                : Stream.of("name", "code", "source", "path", "format")
                        .map(field -> one.path(field).asText(""))
                        .filter(text -> !text.isEmpty())
                        .findFirst()
                        .orElse("");
    }

    /** What a member did by a program. */
    static boolean byToken(AuditEntry entry) {
        return entry.origin().tokenId() != null;
    }

    static JsonNode tree(@Nullable String json) {
        try {
            return JSON.readTree(json == null ? "null" : json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an entry holds JSON", e);
        }
    }
}
