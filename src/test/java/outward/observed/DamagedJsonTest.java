package outward.observed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON that broke: complete members are read, the part in which it broke is shown. */
class DamagedJsonTest {

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', quoteCharacter = '`', textBlock = """
            json                                                                     | values                                     | shown                                      | why
            {"TeredoState":"Enabled","IsSingleNic":true                              | teredo=enabled                             | "IsSingleNic":true                         | the last value may go on
            {"TeredoState":"Enabled","IsSingleNic":true,                             | topology=single-adapter; teredo=enabled    |                                            | cut behind a comma
            {"TeredoState":"Enabled","IsSingleNic":true,"x                           | topology=single-adapter; teredo=enabled    | "x                                         | cut within a name
            {"TeredoState":"Enabled","InternalIPv6Prefix":["2001:db8:1::/64"         | teredo=enabled                             | "InternalIPv6Prefix":["2001:db8:1::/64"    | half an array is no list
            {"TeredoState":"Enabled","ClientIPv6Prefix":"2001:db8::/64               | teredo=enabled                             | "ClientIPv6Prefix":"2001:db8::/64          | no closing quote
            {"TeredoState":"Enabled" "IsSingleNic":true}                             | teredo=enabled                             | "IsSingleNic":true}                        | a comma is missing
            {"TeredoState":"Enabled","IsSingleNic":True}                             | teredo=enabled                             | "IsSingleNic":True}                        | no JSON word
            {"TeredoState":"Enabled","IsSingleNic":"\\q"}                            | teredo=enabled                             | "IsSingleNic":"\\q"}                       | no JSON escape
            {"TeredoState":"Enabled"} and more                                       | teredo=enabled                             | and more                                   | words behind it
            [{"TeredoState":"Enabled"},{"TeredoState":"Enabled"                      |                                            | [{"TeredoState":"Enabled"},{"TeredoState":"Enabled" | half an array of objects
            """)
    void itIsReadAsFarAsItIsSure(String json, String values, String shown, String why) {
        Reading reading = ServerReport.read(json);

        assertThat(Pastes.plainValues(json)).as(why).isEqualTo(values == null ? "" : values);
        assertThat(String.join("\n", reading.notUnderstood())).isEqualTo(shown == null ? "" : shown);
    }

    @Test
    void aCommandBehindDamagedJsonIsReadAgain() {
        Reading reading = ServerReport.read("""
                PS C:\\> Get-DAServer | ConvertTo-Json
                {
                  "TeredoState": "Ena
                }
                PS C:\\> Get-DAServer
                IsSingleNic : True
                """);

        assertThat(Pastes.values(reading)).isEqualTo("topology = single-adapter <Get-RemoteAccess or Get-DAServer>");
        assertThat(reading.notUnderstood()).containsExactly("\"TeredoState\": \"Ena", "}");
    }

    @Test
    void nothingElseBehindDamagedJsonIs() {
        Reading reading = ServerReport.read("{\"TeredoState\": \"Ena\n}\nIsSingleNic : True\n");

        assertThat(reading.values()).isEmpty();
        assertThat(reading.notUnderstood()).containsExactly("\"TeredoState\": \"Ena", "}", "IsSingleNic : True");
    }

    @Test
    void objectsWithinObjectsAreReadByTheirOwnProperties() {
        String json = """
                {"DAStatus": "Installed", "CimClass": {"CimClassName": "PS_DAServer"},
                 "DAConfiguration": {
                   "DAClientConfiguration": {"SecurityGroupNameList": ["c"], "GpoName": ["corp\\\\Clients"]},
                   "DAServerConfiguration": {"GpoName": "corp\\\\Servers", "IsSingleNic": false, "IsNatDeployed": true}}}
                """;
        Reading reading = ServerReport.read(json);

        assertThat(Pastes.values(reading)).isEqualTo("topology = behind-nat <Get-DAServer>");
        assertThat(reading.said(Understood.Kind.PROPERTY, "ServerGpoName")).containsExactly("corp\\Servers");
        assertThat(reading.said(Understood.Kind.PROPERTY, "ClientGpoName")).containsExactly("corp\\Clients");
        assertThat(reading.notUnderstood()).containsExactly("CimClassName: PS_DAServer");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[",
                "{\"",
                "[\"",
                "{}",
                "[]",
                "[[",
                "{\"a\":{\"a\":",
                "[{]",
                "{\"\\u12\":1}",
                "{\"a\":--1}",
                "[\"a\",]",
                "{\"a\":1e999999999999}",
                "[null]",
                "{\"schema\":null}",
                "{\"schema\":{}}",
                "{\"schema\":[]}"
            })
    void nothingComesOfScraps(String scrap) {
        assertThat(ServerReport.read(scrap).values()).isEmpty();
    }

    /** A text of the greatest length takes seconds at most, whatever repeats in it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "{\"a\":",
                "{}\n",
                "{\n",
                "IsSingleNic : False\n",
                "a.b\n",
                "IPAddress : fd00::1\nPrefixLength : 64\n\n"
            })
    void depthAndRepetitionDoNoHarm(String part) {
        String text = part.repeat(ServerReport.MOST_CHARACTERS / 4 / part.length());

        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(ServerReport.read(text).values()).isEmpty());
    }
}
