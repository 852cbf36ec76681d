package io.github.jdynox.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    private static long word(int... bytes) {
        byte[] buf = new byte[Words.SIZE];
        for (int i = 0; i < bytes.length; i++) {
            buf[i] = (byte) bytes[i];
        }
        return Words.at(buf, 0);
    }

    private static long word(String eightBytes) {
        byte[] buf = eightBytes.getBytes(StandardCharsets.UTF_8);
        assertThat(buf).hasSize(Words.SIZE);
        return Words.at(buf, 0);
    }

    private static String letters(long letters) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            text.append((char) (letters >>> 16 * i));
        }
        return text.toString();
    }

    private static int count(long word) {
        return Words.twoByteCount(word, Words.twoByteLetters(word));
    }

    @Test
    void twoByteLetters_everyOneInEveryPlace_areSpelled() {
        for (char letter = 0x80; letter <= 0x7FF; letter++) {
            for (int place = 0; place < 4; place++) {
                String text = "éжşק".substring(0, place) + letter + "éжşק".substring(place + 1);
                long word = word(text);

                assertThat(letters(Words.twoByteLetters(word))).isEqualTo(text);
                assertThat(count(word)).as(text).isEqualTo(4);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"0, xxxxxxxx", "1, éxxxxxx", "2, éжxxxx", "3, éжşxx", "0, xéжşx", "1, é世éx"})
    void twoByteCount_otherLettersBehindThem_isOfThoseBefore(int count, String text) {
        assertThat(count(word(text))).isEqualTo(count);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void twoByteCount_pairThatIsNone_endsTheLetters(int place) {
        for (int first = 0; first < 256; first++) {
            for (int second = 0; second < 256; second++) {
                int[] bytes = {0xC3, 0xA9, 0xC3, 0xA9, 0xC3, 0xA9, 0xC3, 0xA9};
                bytes[2 * place] = first;
                bytes[2 * place + 1] = second;
                boolean letter = first >= 0xC2 && first <= 0xDF && second >= 0x80 && second <= 0xBF;

                if (count(word(bytes)) != (letter ? 4 : place)) {
                    assertThat(count(word(bytes))).as("%x %x", first, second).isEqualTo(letter ? 4 : place);
                }
            }
        }
    }

    @Test
    void ends_everyByteInEveryPlace_marksTheFirstThatIsNotPlain() {
        for (int value = 0; value < 256; value++) {
            for (int place = 0; place < Words.SIZE; place++) {
                int[] bytes = "abcdefgh".chars().toArray();
                bytes[place] = value;
                boolean plain = value >= ' ' && value < 0x80 && value != '"' && value != '\\';

                assertThat(Words.before(Words.ends(word(bytes))))
                        .as("%x at %d", value, place)
                        .isEqualTo(plain ? Words.SIZE : place);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"7xxxxxxx, 1, 7", "42/xxxxx, 2, 42", "00000000, 8, 0", "1234567:, 7, 1234567", "99999999, 8, 99999999"})
    void number_ofDigits_isWhatTheySpell(String text, int count, long number) {
        long digits = Words.digits(word(text));

        assertThat(Words.before(Words.nonDigits(digits))).isEqualTo(count);
        assertThat(Words.number(digits, count)).isEqualTo(number);
    }

    @Test
    void nonDigits_everyByteInEveryPlace_marksTheFirst() {
        for (int value = 0; value < 256; value++) {
            for (int place = 0; place < Words.SIZE; place++) {
                int[] bytes = "01234567".chars().toArray();
                bytes[place] = value;

                assertThat(Words.before(Words.nonDigits(Words.digits(word(bytes)))))
                        .as("%x at %d", value, place)
                        .isEqualTo(value >= '0' && value <= '9' ? Words.SIZE : place);
            }
        }
    }
}
