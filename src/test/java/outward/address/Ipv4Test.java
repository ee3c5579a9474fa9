package outward.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Ipv4Test {

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            text            | bits       | why it is here
            131.107.0.2     | 2204827650 | the article's example
            10.2.16.10      | 167907338  | a management host of a reader
            0.0.0.0         | 0          | lowest
            255.255.255.255 | 4294967295 | highest: negative as an int
            127.255.255.255 | 2147483647 | highest that is positive as an int
            128.0.0.0       | 2147483648 | lowest that is negative as an int
            1.0.0.0         | 16777216   | octets in the right order
            0.0.0.1         | 1          | the same from the other end
            100.20.3.255    | 1679033343 | one, two and three digits
            """)
    void readsFourDecimalNumbers(String text, String bits, String why) {
        Ipv4 address = Ipv4.parse(text);

        assertThat(Numbers.of(address)).as(why).isEqualTo(new BigInteger(bits));
        assertThat(SlowReader.ipv4(text)).as("slow twin").contains(new BigInteger(bits));
        assertThat(address).hasToString(text);
        assertThat(Ipv4.parse(address.toString())).isEqualTo(address);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            ~~|it is empty
             10.2.16.10|it contains a blank
            10.2.16.10 |it contains a blank
            10.2. 16.10|it contains a blank
            10.2.16.10\t|it contains a blank
            10.2.16.10\u00a0|it contains a character that is not plain ASCII or does not print
            １.２.３.４|it contains a character that is not plain ASCII or does not print
            1。2.3.4|it contains a character that is not plain ASCII or does not print
            \u202e2.0.701.131|it contains a character that is not plain ASCII or does not print
            ١.٢.٣.٤|it contains a character that is not plain ASCII or does not print
            131.107.0.2,131.107.0.3|it holds more than one value
            131.107.0.2;131.107.0.3|it holds more than one value
            10.2.16.10/24|a mask or length is not accepted here
            10.2.16.10/255.255.255.0|a mask or length is not accepted here
            2002:836b:2::1|it has colons, as IPv6 addresses do
            10.2.16.10:443|it has colons, as IPv6 addresses do
            0x7f.1|a number is hexadecimal
            0x0a.2.16.10|a number is hexadecimal
            +1.2.3.4|it contains something other than digits and dots
            -1.2.3.4|it contains something other than digits and dots
            1e1.0.0.1|it contains something other than digits and dots
            10.2.16.*|it contains something other than digits and dots
            10.2.16.1-9|it contains something other than digits and dots
            10.2.16.10%1|it contains something other than digits and dots
            host.example|it contains something other than digits and dots
            131.107.0.2.|a number is missing beside a dot
            .131.107.0.2|a number is missing beside a dot
            131..0.2|a number is missing beside a dot
            .|a number is missing beside a dot
            010.8.8.8|a number starts with zero, which some programs read as octal
            10.00.8.8|a number starts with zero, which some programs read as octal
            8.8.8.08|a number starts with zero, which some programs read as octal
            131.107.0.256|a number is above 255
            1000.0.0.1|a number is above 255
            4294967297.0.0.1|a number is above 255
            2130706433|a number is above 255
            1|it has fewer than four numbers
            10.1|it has fewer than four numbers
            131.107.0|it has fewer than four numbers
            1.2.3.4.5|it has more than four numbers
            """)
    void refusesEverythingElseAndSaysWhy(String text, String reason) {
        assertThatThrownBy(() -> Ipv4.parse(text)).isInstanceOfSatisfying(InvalidAddress.class, refused -> {
            assertThat(refused.reason()).isEqualTo(reason);
            assertThat(refused.input()).isEqualTo(text);
        });
        assertThat(SlowReader.ipv4(text)).as("slow twin").isEmpty();
    }

    @Test
    void nextCrossesOctetsAndEndsAtTheLastAddress() {
        assertThat(Ipv4.parse("131.107.0.255").next()).hasToString("131.107.1.0");
        assertThat(Ipv4.parse("127.255.255.255").next()).hasToString("128.0.0.0");
        assertThrows(ArithmeticException.class, Ipv4.parse("255.255.255.255")::next);
    }
}
