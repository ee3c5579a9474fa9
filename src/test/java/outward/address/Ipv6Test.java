package outward.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Ipv6Test {

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            text                                          | bits                             | printed                         | why it is here
            2002:836b:2:3333::1                           | 2002836b000233330000000000000001 | 2002:836b:2:3333::1             | the article's server
            2002:836B:0002:3333:0000:0000:0000:0010       | 2002836b000233330000000000000010 | 2002:836b:2:3333::10            | upper case, written out
            2002:836b:2:3333:0:0:0:10                     | 2002836b000233330000000000000010 | 2002:836b:2:3333::10            | the same, partly shortened
            ::                                            | 00000000000000000000000000000000 | ::                              | lowest
            ::1                                           | 00000000000000000000000000000001 | ::1                             | zeros at the start
            fd00::                                        | fd000000000000000000000000000000 | fd00::                          | zeros at the end
            ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff       | ffffffffffffffffffffffffffffffff | ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff | highest
            7fff:ffff:ffff:ffff:8000::                    | 7fffffffffffffff8000000000000000 | 7fff:ffff:ffff:ffff:8000::      | sign bits of the halves
            2001:0:0:1:0:0:0:1                            | 20010000000000010000000000000001 | 2001:0:0:1::1                   | the longest run is shortened
            2001:db8:0:0:1:0:0:1                          | 20010db8000000000001000000000001 | 2001:db8::1:0:0:1               | of equal runs the first
            2001:db8:0:1:1:1:1:1                          | 20010db8000000010001000100010001 | 2001:db8:0:1:1:1:1:1            | a lone zero stays
            1:2:3:4:5:6:7::                               | 00010002000300040005000600070000 | 1:2:3:4:5:6:7:0                 | :: for one group at the end
            ::2:3:4:5:6:7:8                               | 00000002000300040005000600070008 | 0:2:3:4:5:6:7:8                 | and at the start
            1:2:3::5:6:7:8                                | 00010002000300000005000600070008 | 1:2:3:0:5:6:7:8                 | and in the middle
            0:0:0:0:0:ffff:10.2.16.10                     | 00000000000000000000ffff0a02100a | ::ffff:a02:100a                 | dotted tail, printed in hexadecimal
            fd78:9f7e:c716:1:0:5efe:10.2.16.10            | fd789f7ec716000100005efe0a02100a | fd78:9f7e:c716:1:0:5efe:a02:100a | as Windows prints ISATAP
            ::131.107.0.2                                 | 000000000000000000000000836b0002 | ::836b:2                        | some print this one dotted
            1:2:3:4:5:6:1.2.3.4                           | 00010002000300040005000601020304 | 1:2:3:4:5:6:102:304             | six groups and a tail
            0000:0000:0000:0000:0000:ffff:255.255.255.255 | 00000000000000000000ffffffffffff | ::ffff:ffff:ffff                | the longest text there is
            """)
    void readsEveryLegalFormAndPrintsOne(String text, String bits, String printed, String why) {
        BigInteger number = new BigInteger(bits, 16);
        Ipv6 address = Ipv6.parse(text);

        assertThat(Numbers.of(address)).as(why).isEqualTo(number);
        assertThat(SlowReader.ipv6(text)).as("slow twin").contains(number);
        assertThat(address).hasToString(printed);
        assertThat(SlowPrinter.ipv6(number)).as("slow twin").isEqualTo(printed);
        assertThat(Ipv6.parse(printed)).isEqualTo(address);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            ~~|it is empty
             2002:836b::1|it contains a blank
            2002:836b::1 |it contains a blank
            2002:836b:2:3333::１０|it contains a character that is not plain ASCII or does not print
            2002:836b:2:3333：：10|it contains a character that is not plain ASCII or does not print
            fd00::1,fd00::2|it holds more than one value
            2002:836b:2:3333::1/64|a mask or length is not accepted here
            fe80::1%12|it has a zone (the part from the percent sign on)
            fe80::1%|it has a zone (the part from the percent sign on)
            [2002:836b:2:3333::10]|it stands in brackets
            10.2.16.10|it is an IPv4 address
            2002:836b:2:3333::g|it contains something other than hexadecimal digits and colons
            2002-836b-2--1.ipv6-literal.net|it contains something other than hexadecimal digits and colons
            fd00::*|it contains something other than hexadecimal digits and colons
            +fd00::1|it contains something other than hexadecimal digits and colons
            0xfd00::1|it contains something other than hexadecimal digits and colons
            836b|it has no colon
            2002836b000233330000000000000010|it has no colon
            4)+k&C#VzJ4br>0wv%Yp|it has a zone (the part from the percent sign on)
            2002:836b:2:3333:::10|it has three colons in a row
            2002:836b:2:3333::1::|it has :: twice
            ::1::|it has :: twice
            :1:2:3:4:5:6:7|it starts or ends with a single colon
            1:2:3:4:5:6:7:|it starts or ends with a single colon
            02002:836b::1|a group has more than four digits
            2002:836b:2:3333::10000|a group has more than four digits
            ::00000|a group has more than four digits
            ::1.2.3|its dots do not make an IPv4 address at its end
            ::1.2.3.4.5|its dots do not make an IPv4 address at its end
            1.2.3.4::|its dots do not make an IPv4 address at its end
            ::1.2.3.4:5|its dots do not make an IPv4 address at its end
            ::1.2.3.a|its dots do not make an IPv4 address at its end
            ::010.0.0.1|a number starts with zero, which some programs read as octal
            ::10.2.16.256|a number is above 255
            2002:836b:2:3333:0:0:0:0:1|it has more than eight groups
            1:2:3:4:5:6:7:1.2.3.4|it has more than eight groups
            1:2:3:4:5:6:7:8::|its :: stands for no group
            1:2:3:4::5:6:7:8|its :: stands for no group
            1:2:3:4:5:6::1.2.3.4|its :: stands for no group
            1:2|it has fewer than eight groups and no ::
            1:2:3:4:5:1.2.3.4|it has fewer than eight groups and no ::
            """)
    void refusesEverythingElseAndSaysWhy(String text, String reason) {
        assertThatThrownBy(() -> Ipv6.parse(text)).isInstanceOfSatisfying(InvalidAddress.class, refused -> {
            assertThat(refused.reason()).isEqualTo(reason);
            assertThat(refused.input()).isEqualTo(text);
        });
        assertThat(SlowReader.ipv6(text)).as("slow twin").isEmpty();
    }

    @Test
    void comesApartIntoSubnetAndIdentifier() {
        Ipv6 address = Ipv6.parse("2002:836b:2:3333::a02:100a");

        assertThat(address.subnet()).hasToString("2002:836b:2:3333::/64");
        assertThat(address.interfaceId()).hasToString("::a02:100a");
    }
}
