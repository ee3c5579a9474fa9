package outward.finding.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Stored plans learn of other rules by their edition alone, so it may not be forgotten. */
class RulesEditionTest {
    private static final Path RULES = Path.of("src/main/java/outward/finding/rules");
    private static final Path KNOWN = Path.of("src/test/resources/finding/rules-edition.txt");

    @Test
    void another_rule_or_another_word_of_one_is_another_edition() throws Exception {
        assertThat(RuleBook.EDITION + " " + sum())
                .as("The rules differ from those of " + KNOWN + ". Raise RuleBook.EDITION and put this line there.")
                .isEqualTo(Files.readString(KNOWN).strip());
    }

    /** Of the code without comments, imports, blanks, and the edition itself. */
    private static String sum() throws IOException, NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        try (Stream<Path> files = Files.list(RULES)) {
            for (Path file : files.sorted().toList()) {
                digest.update(code(Files.readString(file)).getBytes(StandardCharsets.UTF_8));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static String code(String source) {
        return source.replaceAll("(?s)/\\*.*?\\*/", "")
                .replaceAll("(?m)^(import|package) .*$", "")
                .replaceAll("EDITION = \\d+;", "")
                .replaceAll("\\s+", "");
    }
}
