package outward.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import outward.domain.Cmdlets;

/** What a check asks somebody to run: cmdlets that Microsoft's reference knows, or tools of Windows that only read. */
class CommandsTest {
    private static final String TOOLS =
            "reg query .+|nslookup -type=AAAA .+|netsh interface ipv6 show .+|ipconfig( /all)?|gpresult /r /scope computer"
                    + "|Get-CimInstance -ClassName Win32_OperatingSystem .+";

    @ParameterizedTest
    @EnumSource
    void a_command_is_known_and_reads_only(Question question) {
        String command = Commands.of(question, Walk.at("edge", "by-address", "LAPTOP7"));
        if (!command.isEmpty() && !command.matches(TOOLS)) {
            assertThat(Cmdlets.unknownIn(command)).isEmpty();
            assertThat(command).matches("(?s)(Get|Find|Test)-.+");
        }
        assertThat(command).doesNotContainPattern("\\b(Set|New|Add|Remove|Update|Restart)-[A-Z]");
    }

    @ParameterizedTest
    @EnumSource
    void a_question_has_a_command_or_says_what_to_look_at(Question question) {
        var at = Walk.at("edge", "by-address", "2002:836b:2:1000::10");
        var named = Walk.at("edge", "by-address", "LAPTOP7");
        assertThat(Stream.of(Commands.of(question, at), Commands.of(question, named), Commands.look(question, at)))
                .anyMatch(text -> !text.isEmpty());
        assertThat(question.why()).endsWith(".");
        assertThat(question.about()).isNotEmpty();
    }
}
