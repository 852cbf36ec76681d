package io.github.jdynox.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SharedStringsTest {

    private static JsonReader sharing(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        return new JsonReader(bytes, 0, bytes.length).sharingStrings();
    }

    @Test
    void readString_repeatedShort_isOneObject() {
        JsonReader in = sharing("{\"S\":\"active\"}{\"S\":\"active\"}{\"S\":\"Active\"}");

        String first = in.readString();
        assertThat(in.readString()).isSameAs(first).isEqualTo("active");
        assertThat(in.readString()).isEqualTo("Active");
    }

    @Test
    void readString_longerThanIsShared_isAnObjectEach() {
        String longest = "x".repeat(SharedStrings.LONGEST);
        String value = "{\"S\":\"" + longest + "\"}";
        JsonReader in = sharing(value + value);
        assertThat(in.readString()).isSameAs(in.readString());

        String longer = "{\"S\":\"" + longest + "x\"}";
        in = sharing(longer + longer);
        assertThat(in.readString()).isNotSameAs(in.readString());
    }

    @Test
    void readString_withEscapesOrBeyondAscii_isWhatItSays() {
        JsonReader in = sharing("{\"S\":\"a\\nb\"}{\"S\":\"é\"}{\"S\":\"\"}{\"S\":\"é\"}");

        assertThat(in.readString()).isEqualTo("a\nb");
        assertThat(in.readString()).isEqualTo("é");
        assertThat(in.readString()).isEmpty();
        assertThat(in.readString()).isEqualTo("é");
    }

    @Test
    void readString_moreStringsThanPlaces_areWhatTheySay() {
        Random random = new Random(4);
        StringBuilder json = new StringBuilder();
        String[] texts = random.ints(20_000, 0, 6_000)
                .mapToObj(i -> Integer.toString(i * 7919, 2 + i % 35))
                .toArray(String[]::new);
        for (String text : texts) {
            json.append("{\"S\":\"").append(text).append("\"}");
        }
        JsonReader in = sharing(json.toString());

        for (String text : texts) {
            assertThat(in.readString()).isEqualTo(text);
        }
    }

    @Test
    void readString_notSharing_isAnObjectEach() {
        byte[] json = "{\"S\":\"active\"}{\"S\":\"active\"}".getBytes(StandardCharsets.UTF_8);
        JsonReader in = new JsonReader(json, 0, json.length);

        assertThat(in.readString()).isNotSameAs(in.readString());
    }
}
