package outward.observed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What copying, wrapping and cutting does to a paste, and how far it is read then. */
class DamagedPasteTest {

    static Stream<Arguments> harmless() {
        return Stream.of(
                harmless("line ends of Windows", t -> t.replace("\n", "\r\n")),
                harmless("line ends of an old Mac", t -> t.replace("\n", "\r")),
                harmless("no line end at the end", String::strip),
                harmless("trailing blanks", t -> t.replaceAll("(?m)$", "   \t")),
                harmless("indented as a whole", t -> t.replaceAll("(?m)^", "    ")),
                harmless("indented but for the first line", t -> t.strip().replace("\n", "\n    ")),
                harmless("double spaced", t -> t.replace("\n", "\n\n")),
                harmless("no-break spaces from a web page", t -> t.replace(' ', '\u00A0')),
                harmless("a byte order mark", t -> "\uFEFF" + t),
                harmless("a prompt before and behind", t -> "PS C:\\> Get-RemoteAccess\n" + t + "\nPS C:\\> "),
                harmless("the prompt of a remote session", t -> "[DA1]: PS C:\\Users\\ops\\Documents> x\n\n" + t),
                harmless("upper case", t -> t.replace("fd5a:1c2e:90b7", "FD5A:1C2E:90B7")),
                harmless("zeros written out", t -> t.replace(":1000::/64", ":1000:0000:0:0:0/64")),
                harmless("printed twice", t -> t + "\n" + t));
    }

    private static Arguments harmless(String name, UnaryOperator<String> damage) {
        return Arguments.of(name, damage);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("harmless")
    void harmlessDamageChangesNothing(String name, UnaryOperator<String> damage) {
        String expected = "topology=behind-nat; loadBalancing=none; internalPrefixes=fd5a:1c2e:90b7:1::/64; "
                + "clientPrefix=fd5a:1c2e:90b7:1000::/64; organisationPrefix=fd5a:1c2e:90b7::/48; teredo=disabled";
        String damaged = damage.apply(Pastes.ULA_NAT);

        assertThat(Pastes.plainValues(damaged)).as(name).isEqualTo(expected);
        assertThat(ServerReport.read(damaged).notUnderstood()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            text                                                                             | read                                             | why
            ClientIPv6Prefix : fd5a:1c2e:90b7:10¶                   00::/64                   | fd5a:1c2e:90b7:1000::/64                         | wrapped under itself
            ClientIPv6Prefix : fd5a:1c2e:90b7:1000:¶:/64                                      | fd5a:1c2e:90b7:1000::/64                         | broken off by a narrow window
            ClientIPv6Prefix : fd5a:1c¶2e:90b7:100¶0::/64                                     | fd5a:1c2e:90b7:1000::/64                         | broken twice
            ClientIPv6Prefix : fd5a:1c2e:90b7:1000::/64¶thank you                             | fd5a:1c2e:90b7:1000::/64                         | a remark behind it
            InternalIPv6Prefix : {2001:db8:1::/64, ¶                     2001:db8:2::/64}     | 2001:db8:1::/64, 2001:db8:2::/64                 | a list wrapped at a comma
            InternalIPv6Prefix : {2001:db8:1::/64, 2001:¶                     db8:2::/64}     | 2001:db8:1::/64, 2001:db8:2::/64                 | and within an item
            InternalIPv6Prefix : {2001:db8:1::/64, 2001:db8:1::/64}                           | 2001:db8:1::/64                                  | the same twice
            """)
    void brokenLinesAreJoinedWhereThatLeavesOneMeaning(String text, String read, String why) {
        Reading reading = ServerReport.read(text.replace('¶', '\n') + "\n");

        assertThat(reading.values().get(0).text()).as(why).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            text                                                                  | why
            InternalIPv6Prefix : {2001:db8:1::/64, 2001:db8:2::/64                | half a list
            InternalIPv6Prefix : 2001:db8:1::/64, 2001:db8:2::/64}                | the other half
            InternalIPv6Prefix : {2001:db8:1::/64, 2001:db8:2::/64...}            | PowerShell shortened it
            InternalIPv6Prefix : {2001:db8:1::/64, 2001:db8:2::1/64}              | one item is no prefix
            ClientIPv6Prefix : fd5a:1c2e:90b7:1000::                              | no length
            ClientIPv6Prefix : fd5a:1c2e:90b7:1000::/6                            | cut within the length
            ClientIPv6Prefix : {fd5a:1c2e:90b7:1000::/64, fd5a:1c2e:90b7:1001::/64} | one value per server
            ClientIPv6Prefix : fd5a:1c2e:90b7:1000::/64¶                    xyz   | wrapped, but not as a prefix
            TeredoState : Aktiviert                                               | localised
            TeredoState : Включено                                                | localised
            TeredoState : Enable                                                  | cut
            IsSingleNic : Yes                                                     | another word
            IsSingleNic : True¶IsSingleNic : False                                | two answers
            LoadBalancing : Windows                                               | an unknown word
            ConnectionType : Vpn                                                  | may be of another cmdlet
            PrefixLength : 64                                                     | no address
            GpoName : corp\\X                                                     | server's or client's
            IPAddress : fd5a:1c2e:90b7:3333::1¶PrefixLength : 129                 | no such length
            IPAddress : 10.2.16.5¶PrefixLength : 64                               | no such length of IPv4
            InterfaceAlias : Internal¶Forwarding : Aktiviert                      | localised
            State : Enabled¶PrefixMapping : {fd5a::7777:0:0/96}                   | of NAT64 or of DNS64
            """)
    void whatIsNotSureIsShownAndGivesNoValue(String text, String why) {
        String content = text.replace('¶', '\n').replace("\\\\", "\\") + "\n";
        Reading reading = ServerReport.read(content);

        assertThat(reading.values()).as(why).isEmpty();
        assertThat(reading.notUnderstood()).containsExactly(content.strip().split("\n *"));
    }

    @Test
    void aNumberOrNameAtTheVeryEndMayBeCut() {
        String address = "IPAddress : fd5a:1c2e:90b7:3333::1\nPrefixLength : ";

        assertThat(Pastes.plainValues(address + "64\n")).contains("serverPrefixLength=64");
        assertThat(Pastes.plainValues(address + "64")).isEmpty();
        assertThat(ServerReport.read("IsSingleNic : False\nServerGpoName : corp\\Direct")
                        .notUnderstood())
                .containsExactly("ServerGpoName : corp\\Direct");
    }

    @Test
    void aNameThatIsWrappedIsNotGuessed() {
        String wrapped = "IsSingleNic : False\nServerGpoName : corp\\DirectAccess Server\n                Settings\n";

        assertThat(ServerReport.read(wrapped).said(Understood.Kind.PROPERTY, "ServerGpoName"))
                .isEmpty();
        assertThat(ServerReport.read(wrapped).notUnderstood())
                .containsExactly("ServerGpoName : corp\\DirectAccess Server", "Settings");
    }

    @Test
    void remarksWithinACertificateAreShown() {
        String text = "SslCertificate : [Subject]\nCN=a,\nDC=b\nwhat is this?\nand this?\nIsSingleNic : True\n";

        assertThat(ServerReport.read(text).notUnderstood()).containsExactly("what is this?", "and this?");
        assertThat(Pastes.plainValues(text)).isEqualTo("topology=single-adapter");
    }

    @Test
    void aListThatPowerShellShortenedIsNotAllOfIt() {
        Reading reading = ServerReport.read("IsSingleNic : False\nMgmtServer : {dc1, dc2, dc3, dc4...}\n");

        assertThat(reading.said(Understood.Kind.MANAGEMENT_SERVER)).isEmpty();
        assertThat(reading.notUnderstood()).containsExactly("MgmtServer : {dc1, dc2, dc3, dc4...}");
    }

    @Test
    void linesWithInvisibleCharactersAreNotRead() {
        Reading reading = ServerReport.read("IsSingleNic : True\u001F\nTeredoState : \u202EEnabled\nx\uD800y\n");

        assertThat(reading.values()).isEmpty();
        assertThat(reading.notUnderstood())
                .containsExactly("IsSingleNic : True\uFFFD", "TeredoState : \uFFFDEnabled", "x\uFFFDy");
    }

    @Test
    void aTextThatIsTooLongIsNotReadAtAll() {
        Reading reading = ServerReport.read("IsSingleNic : True\n" + " ".repeat(ServerReport.MOST_CHARACTERS));

        assertThat(reading.values()).isEmpty();
        assertThat(reading.notUnderstood())
                .containsExactly("The text is longer than 1000000 characters; nothing of it was read.");
    }

    @Test
    void manyAndLongLinesAreShortened() {
        Reading reading = ServerReport.read("x".repeat(5000) + "\n" + "y\n".repeat(700));

        assertThat(reading.notUnderstood()).hasSize(501).first().isEqualTo("x".repeat(300) + " …");
        assertThat(reading.notUnderstood()).last().isEqualTo("… and 201 more lines");
    }
}
