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
                            + " for the life of existing releases. Microsoft's page of removed and deprecated server features of"
                            + " 24 September 2025 did not list it yet.",
                    "Microsoft, KB 5103659, 11 June 2026; Windows Server, deprecated features, 24 September 2025"),
            new Statement(
                    "L3",
                    "R. Hicks states that Windows Server 2025 is the last release with DirectAccess.",
                    "R. Hicks, directaccess.richardhicks.com: an expert's statement, not Microsoft's"),
            new Statement(
                    "L4",
                    "Servers with the role are Windows Server 2012 to 2025. Clients are domain-joined Enterprise editions of"
                            + " Windows; Azure virtual machines are not supported.",
                    "Microsoft, Windows Server, DirectAccess, 16 November 2022"),
            new Statement(
                    "L5",
                    "DirectAccess and Entra Private Access cannot run on one client: remove DirectAccess first, then"
                            + " restart twice.",
                    "Microsoft, Entra migration page, 13 March 2026"),
            new Statement(
                    "L7",
                    "Check with Microsoft lifecycle when support of the server's release ends. What was read: Windows Server"
                            + " 2019 on 9 January 2029; Windows Server 2016 on 11 or 12 January 2027, the sources differ by a"
                            + " day. Windows Server 2012 and 2012 R2 ended in October 2023, with extended security updates until"
                            + " October 2026 (from memory). Those of 2022 and 2025 were not verified.",
                    "Microsoft, Windows Server release information, 2020; the rest was not looked up"));

    private Deprecation() {}

    /** One statement on the lifecycle: its number in docs/domain-facts.md, what is said, and who says it. */
    public record Statement(String number, String text, String source) {}
}
