package io.github.jdynox.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jdynox.AttributeType;
import io.github.jdynox.DecodeException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class JsonReaderTest {

    private static final Names NAMES = Names.of("pk", "age", "name");

    static JsonReader reader(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        return new JsonReader(bytes, 0, bytes.length);
    }

    @Test
    void item_anyOrderAndUnknownNames_isRead() {
        for (String json : new String[] {
            "{\"pk\":{\"S\":\"a\"},\"age\":{\"N\":\"42\"},\"name\":{\"S\":\"b\"}}",
            " { \"name\" : { \"S\" : \"b\" } , \"x\" : { \"L\" : [ { \"N\" : \"1\" } , { \"M\" : { } } ] } , \"pk\" : {\"S\":\"a\"}\n,\"age\":{\"N\":\"4.2e1\"}\t} ",
            "{\"n\\u0061me\":{\"\\u0053\":\"b\"},\"pk\":{\"S\":\"a\"},\"age\":{\"N\":\"+42\"}}",
        }) {
            JsonReader in = reader(json);
            String pk = null;
            String name = null;
            int age = 0;
            in.beginObject();
            for (int i = in.nextName(NAMES); i != Names.END; i = in.nextName(NAMES)) {
                switch (i) {
                    case 0 -> pk = in.readString();
                    case 1 -> age = in.readInt();
                    case 2 -> name = in.readString();
                    default -> in.skipValue();
                }
            }

            assertThat(pk).isEqualTo("a");
            assertThat(age).isEqualTo(42);
            assertThat(name).isEqualTo("b");
        }
    }

    @Test
    void readInt_ofString_saysWhatItWas() {
        assertThatThrownBy(() -> reader("{\"S\":\"secret\"}").readInt())
                .isInstanceOf(DecodeException.class)
                .hasMessage("Expected a number (N) but was a string (S)");
    }

    @Test
    void readInt_tooLarge_saysSo() {
        assertThatThrownBy(() -> reader("{\"N\":\"2147483648\"}").readInt())
                .hasMessage("Expected a whole number in the range of int but was a larger number");
    }

    @Test
    void readString_ofNull_isNull() {
        assertThat(reader("{\"NULL\":true}").readString()).isNull();
    }

    @Test
    void beginSet_typedElements_areRead() {
        JsonReader in = reader("{\"NS\":[\"1\",\"2.5\"]}");
        assertThat(in.beginSet(AttributeType.NS)).isTrue();
        assertThat(in.nextElement()).isTrue();
        assertThat(in.readInt()).isEqualTo(1);
        assertThat(in.nextElement()).isTrue();
        assertThat(in.readDecimal()).isEqualTo(new BigDecimal("2.5"));
        assertThat(in.nextElement()).isFalse();
        in.endValue();
    }
}
