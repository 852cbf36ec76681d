package io.github.jdynox.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jdynox.AttributeType;
import io.github.jdynox.codec.Codecs;
import io.github.jdynox.codec.ValueCodec;
import io.github.jdynox.json.JsonReader;
import io.github.jdynox.json.JsonWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyTest {

    /** A user's own codec, whose Java type is also the wire's. */
    private static final ValueCodec<String> PREFIXED = new ValueCodec<>() {
        @Override
        public AttributeType type() {
            return AttributeType.S;
        }

        @Override
        public String read(JsonReader in) {
            return String.valueOf(in.readString()).substring("USER#".length());
        }

        @Override
        public void write(JsonWriter out, String value) {
            out.writeString("USER#" + value);
        }
    };

    private static final List<KeyAttribute> USER = List.of(new KeyAttribute("pk", PREFIXED));
    private static final List<KeyAttribute> NUMBER = List.of(new KeyAttribute("n", Codecs.BIG_DECIMAL));

    private static String written(Key key, List<KeyAttribute> attributes) {
        JsonWriter out = new JsonWriter();
        key.write(out, attributes);
        return new String(out.toByteArray(), StandardCharsets.UTF_8);
    }

    @Test
    void byPosition_goesThroughTheModelsCodec() {
        assertThat(Key.of("1").resolve(USER).attributes()).isEqualTo(Map.of("pk", "USER#1"));
        assertThat(written(Key.of("1"), USER)).isEqualTo("{\"pk\":{\"S\":\"USER#1\"}}");
    }

    @Test
    void byName_isAsDynamoDbHasIt_andNeverEncodedAgain() {
        Key key = Key.fromJson("{\"pk\":{\"S\":\"USER#1\"}}");
        assertThat(key.resolve(USER)).isEqualTo(key);
        assertThat(key.resolve(USER).resolve(USER)).isEqualTo(key);
        assertThat(written(key, USER)).isEqualTo("{\"pk\":{\"S\":\"USER#1\"}}");
        assertThat(written(Key.of("1").resolve(USER), USER)).isEqualTo("{\"pk\":{\"S\":\"USER#1\"}}");
    }

    @ParameterizedTest
    @CsvSource({"1.0, 1", "100, 1E+2", "0.10, 0.1", "0, 0.00", "0, -0", "-5.50, -5.5", "1E+125, 10E+124"})
    void equalNumbers_areOneKey(String one, String other) {
        assertThat(Key.of(new BigDecimal(one)).resolve(NUMBER))
                .isEqualTo(Key.of(new BigDecimal(other)).resolve(NUMBER))
                .hasSameHashCodeAs(Key.of(new BigDecimal(other)).resolve(NUMBER))
                .isEqualTo(Key.ofAttributes(Map.of("n", new BigDecimal(other))));
    }

    @Test
    void numbers_readPlainly() {
        assertThat(Key.of(5_128_500).resolve(NUMBER)).hasToString("{n: 5128500}");
    }

    @Test
    void toJson_andBack_isTheSameKey() {
        Key key = Key.ofAttributes(Map.of("pk", "a", "n", 12));
        assertThat(Key.fromJson(key.toJson())).isEqualTo(key);
    }
}
