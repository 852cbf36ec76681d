package io.github.jdynox.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NamesTest {

    /** Lengths around the words by which names are compared, prefixes of one another, and some that share a hash. */
    private static final String[] ALL = {
        "",
        "a",
        "ab",
        "abcd",
        "abcde",
        "abcdef",
        "abcdefg",
        "abcdefghijkl",
        "abcdefghijklm",
        "abcdefghijklmn",
        "abcdefghijklmnopqrstuvwxyz",
        "abcdefghijklmn0pqrstuvwxyz",
        "abcdefghijklmnopqrstuvwxyZ",
        "Aa",
        "BB",
        "AaAa",
        "BBBB",
        "AaBB",
        "é",
        "😀",
        "with \"quotes\"",
        "with\nlines",
        "a.b[0]"
    };

    @Test
    void nextName_inRandomOrders_findsEach() {
        Names names = Names.of(ALL);
        Random random = new Random(20261122);
        for (int round = 0; round < 200; round++) {
            List<String> order = Arrays.asList(ALL.clone());
            Collections.shuffle(order, random);
            List<String> some = order.subList(0, random.nextInt(ALL.length + 1));
            JsonWriter out = new JsonWriter();
            out.beginObject();
            some.forEach(name -> out.name(name).value(name));
            byte[] json = out.name("unknown").value(0).endObject().toByteArray();

            JsonReader in = new JsonReader(json, 0, json.length);
            in.beginObject();
            for (String name : some) {
                assertThat(names.get(in.nextName(names))).isEqualTo(name);
                assertThat(in.nextString()).isEqualTo(name);
            }
            assertThat(in.nextName(names)).isEqualTo(Names.UNKNOWN);
            in.skipValue();
            assertThat(in.nextName(names)).isEqualTo(Names.END);
        }
    }

    @Test
    void nextName_ofTwoNamesInOneObject_keepsThemApart() {
        Names first = Names.of("a", "b");
        Names second = Names.of("b", "a");
        JsonReader in = JsonReaderTest.reader("{\"a\":1,\"b\":2,\"a\":3}");
        in.beginObject();
        assertThat(in.nextName(first)).isEqualTo(0);
        in.skipValue();
        assertThat(in.nextName(second)).isEqualTo(0);
        in.skipValue();
        assertThat(in.nextName(first)).isEqualTo(0);
    }

    @Test
    void nextName_ofNone_isAlwaysUnknown() {
        JsonReader in = JsonReaderTest.reader("{\"\":1,\"b\":2}");
        in.beginObject();
        assertThat(in.nextName(Names.of())).isEqualTo(Names.UNKNOWN);
        in.skipValue();
        assertThat(in.nextName(Names.of())).isEqualTo(Names.UNKNOWN);
    }

    @Test
    void of_aNameTwice_isRefused() {
        assertThatThrownBy(() -> Names.of("a", "b", "a"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Expected each name once but a came twice.");
    }

    @Test
    void get_andSize_areAsGiven() {
        Names names = Names.of("a", "b");
        assertThat(names.size()).isEqualTo(2);
        assertThat(names.get(1)).isEqualTo("b");
    }
}
