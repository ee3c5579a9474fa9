package outward.directaccess;

import java.util.List;

/** DirectAccess is on its way out: the notice that every site and document shows, and what stands behind it. */
public final class Deprecation {
    /** Facts L8. */
    public static final String NOTICE = "DirectAccess is deprecated (June 2024). It still works and is supported for "
            + "the life of the Windows Server release you run. Plan the move to Always On VPN.";

    /** Microsoft's statements first; one expert's is marked as such. */
    public static final List<Statement> STATEMENTS = List.of(
            new Statement(
                    "L1",
                    "DirectAccess clients are deprecated since June 2024 and will be removed in a future Windows release;"
                            + " Microsoft points to Always On VPN.",
                    "Microsoft, Windows client, deprecated features, 5 August 2024"),
            new Statement(
                    "L2",
                    "The server role is deprecated, will be removed in a future Windows Server release, and is supported"
                            + " for the life of existing releases.",
                    "Microsoft, KB 5103659, 11 June 2026"),
            new Statement(
                    "L3",
                    "Windows Server 2025 is the last release with DirectAccess.",
                    "R. Hicks, directaccess.richardhicks.com: an expert's statement, not Microsoft's"),
            new Statement(
                    "L4",
                    "Clients are domain-joined Enterprise editions of Windows; servers on Azure virtual machines are not"
                            + " supported.",
                    "Microsoft, Windows Server, DirectAccess, 16 November 2022"),
            new Statement(
                    "L5",
                    "DirectAccess and Entra Private Access cannot run on one client: remove DirectAccess first, then"
                            + " restart twice.",
                    "Microsoft, Entra migration page, 13 March 2026"));

    private Deprecation() {}

    /** One statement on the lifecycle: its number in docs/domain-facts.md, what is said, and who says it. */
    public record Statement(String number, String text, String source) {}
}
