package io.github.jdynox.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jdynox.AttributeType;
import io.github.jdynox.DecodeException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderTest {

    private static final Names NAMES = Names.of("pk", "age", "name");

    static JsonReader reader(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        return new JsonReader(bytes, 0, bytes.length);
    }

    private static void assertRefused(String json, Consumer<JsonReader> reading, String message, int position) {
        assertThatThrownBy(() -> reading.accept(reader(json)))
                .as(json)
                .isInstanceOf(DecodeException.class)
                .hasMessage(message)
                .extracting(problem -> ((DecodeException) problem).position())
                .isEqualTo(position);
    }

    // ---- plain JSON ----

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"pk\":{\"S\":\"a\"},\"age\":{\"N\":\"42\"},\"name\":{\"S\":\"b\"}}",
                "{\"name\":{\"S\":\"b\"},\"age\":{\"N\":\"42\"},\"pk\":{\"S\":\"a\"}}",
                "{\"x\":{\"S\":\"y\"},\"pk\":{\"S\":\"z\"},\"name\":{\"S\":\"b\"},\"age\":{\"N\":\"42\"},\"pk\":{\"S\":\"a\"}}",
                " { \"name\" : { \"S\" : \"b\" } ,\r\"x\" : { \"L\" : [ { \"N\" : \"1\" } , { \"M\" : { } } ] } , \"pk\" :"
                        + " {\"S\":\"a\"}\n,\"age\":{\"N\":\"4.2e1\"}\t} ",
                "{\"n\\u0061me\":{\"\\u0053\":\"b\"},\"pk\":{\"S\":\"\\u0061\"},\"age\":{\"N\":\"\\u0034\\u0032\"}}",
            })
    void item_inAnyForm_isRead(String json) {
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

        assertThat(List.of(String.valueOf(pk), age, String.valueOf(name))).containsExactly("a", 42, "b");
        assertThat(in.position()).isEqualTo(json.length());
    }

    @Test
    void nextName_inNestedObjects_givesEachItsOwn() {
        JsonReader in = reader("{\"a\":{\"b\":{},\"c\":1},\"d\":[{\"a\":2},{\"a\":3,\"e\":4}],\"f\":5}");
        List<String> names = new ArrayList<>();
        readNames(in, names);
        assertThat(names).containsExactly("a", "b", "c", "d", "a", "a", "e", "f");
    }

    private static void readNames(JsonReader in, List<String> names) {
        in.beginObject();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            names.add(name);
            switch (name) {
                case "d" -> {
                    in.beginArray();
                    while (in.nextElement()) {
                        readNames(in, names);
                    }
                }
                case "b" -> readNames(in, names);
                case "a" -> {
                    if (names.size() == 1) {
                        readNames(in, names);
                    } else {
                        in.skipValue();
                    }
                }
                default -> in.skipValue();
            }
        }
    }

    @Test
    void nextName_pastManyDistinctNames_givesEach() {
        StringBuilder json = new StringBuilder("{");
        for (int i = 0; i < 3000; i++) {
            json.append(i == 0 ? "" : ",").append("\"n").append(i).append("\":0");
        }
        JsonReader in = reader(json.append("}").toString());
        in.beginObject();
        for (int i = 0; i < 3000; i++) {
            assertThat(in.nextName()).isEqualTo("n" + i);
            in.skipValue();
        }
        assertThat(in.nextName()).isNull();
    }

    @Test
    void nextName_thatRepeats_isOneString() {
        JsonReader in = reader("[{\"name\":1},{\"name\":2}]");
        List<String> names = new ArrayList<>();
        in.beginArray();
        while (in.nextElement()) {
            in.beginObject();
            names.add(in.nextName());
            in.skipValue();
            in.nextName();
        }
        assertThat(names.get(1)).isSameAs(names.get(0));
    }

    @Test
    void position_ofAnEarlierPlace_readsItAgain() {
        JsonReader in = reader("{\"a\":{\"L\":[{\"S\":\"x\"},{\"S\":\"y\"}]},\"b\":1}");
        in.beginObject();
        in.nextName();
        int place = in.position();
        for (int i = 0; i < 500; i++) {
            in.position(place);
            in.beginList();
            in.nextElement();
            assertThat(in.readString()).isEqualTo("x");
        }
        in.position(place);
        in.skipValue();
        assertThat(in.nextName()).isEqualTo("b");
        assertThat(in.nextLong()).isEqualTo(1);
        assertThat(in.nextName()).isNull();
    }

    @Test
    void position_outsideTheBytes_isRefused() {
        assertThatThrownBy(() -> reader("{}").position(3)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void plainValues_areRead() {
        JsonReader in = reader("[ \"a\\\"b\" , 12 , -0.5e1, true , false , null, 5.0 ]");
        in.beginArray();
        in.nextElement();
        assertThat(in.nextString()).isEqualTo("a\"b");
        in.nextElement();
        assertThat(in.nextIsJsonNull()).isFalse();
        assertThat(in.nextLong()).isEqualTo(12);
        in.nextElement();
        assertThat(in.nextDouble()).isEqualTo(-5.0);
        in.nextElement();
        assertThat(in.nextBoolean()).isTrue();
        in.nextElement();
        assertThat(in.nextBoolean()).isFalse();
        in.nextElement();
        assertThat(in.nextIsJsonNull()).isTrue();
        in.nextElement();
        assertThat(in.nextLong()).isEqualTo(5);
        assertThat(in.nextElement()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[1 2]|Expected a comma or the end of the array but was a JSON number|3",
                "[1,]|Expected a value but was the end of an array|3",
                "[,1]|Expected a value but was a comma|1",
                "{\"a\" 1}|Expected a colon but was a JSON number|5",
                "{\"a\":1 \"b\":2}|Expected a comma or the end of the object but was a string|7",
                "{\"a\":1,}|Expected a member name but was the end of an object|7",
                "{,}|Expected a member name but was a comma|1",
                "{1:2}|Expected a member name but was a JSON number|1",
                "{\"a\":tru}|Expected true but was another word|5",
                "{\"a\":nul|Expected null but the JSON ended|8",
                "{\"a\":01}|Expected a JSON number but it was malformed|5",
                "{\"a\":1.}|Expected a JSON number but it was malformed|5",
                "{\"a\":1e}|Expected a JSON number but it was malformed|5",
                "{\"a\":-|Expected a JSON number but the JSON ended|5",
                "{\"a\":\"b|Expected the end of a string but the JSON ended|7",
                "{\"a\":\"\\x\"}|Expected an escape of JSON in a string but was another one|6",
                "{\"a\":\"\\u12\"}|Expected an escape of JSON in a string but was another one|6",
                "{\"a\":\"\t\"}|Expected a string without control characters but there was one|6",
                "{\"a\":?}|Expected a value but was something that is no JSON|5",
                "[|Expected an element but the JSON ended|1",
                "{|Expected a member name but the JSON ended|1",
                "{\"a\"|Expected a colon but the JSON ended|4",
                "``|Expected a value but the JSON ended|0",
            })
    void skipValue_ofMalformedJson_saysWhatWasExpected(String json, String message, int position) {
        assertRefused(json, JsonReader::skipValue, message, position);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":"})
    void nestingBomb_isRefused(String level) {
        String json = level.repeat(1_000_000);
        int deepest = level.length() * JsonReader.MAX_DEPTH;
        assertRefused(json, JsonReader::skipValue, "Expected at most 200 nested levels but there were more", deepest);
    }

    @Test
    void nestingBomb_ofAttributeValues_isRefused() {
        String json = "{\"L\":[".repeat(100_000);
        assertThatThrownBy(() -> io.github.jdynox.codec.Codecs.ANY.read(reader(json)))
                .isInstanceOf(DecodeException.class)
                .hasMessage("Expected at most 200 nested levels but there were more");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ã(|Expected UTF-8 in a string but was another encoding",
                "À\u0080|Expected UTF-8 in a string but was another encoding",
                "í\u00a0\u0080|Expected UTF-8 in a string but was another encoding",
                "õ\u0080\u0080\u0080|Expected UTF-8 in a string but was another encoding",
                "â\u0082|Expected UTF-8 in a string but was another encoding",
            })
    void nextString_ofMalformedUtf8_isRefused(String latin, String message) {
        for (String suffix : new String[] {"", "\\n", "\\u00e9"}) {
            byte[] json = ("\"" + latin + suffix + "\"").getBytes(StandardCharsets.ISO_8859_1);
            assertThatThrownBy(() -> new JsonReader(json, 0, json.length).nextString())
                    .isInstanceOf(DecodeException.class)
                    .hasMessage(message);
            assertThatThrownBy(() -> new JsonReader(json, 0, json.length).skipValue())
                    .isInstanceOf(DecodeException.class)
                    .hasMessage(message);
        }
    }

    @Test
    void nextString_ofEscapes_isDecoded() {
        assertThat(reader("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\uD83D\\ude00\\ufffd é😀\u2028\u007f\"")
                        .nextString())
                .isEqualTo("\"\\/\b\f\n\r\té😀\uFFFD é😀\u2028\u007f");
        assertThat(reader("\"\\ud800x\"").nextString()).isEqualTo("\ud800x");
    }

    // ---- attribute values ----

    @Test
    void peekType_ofEachType_consumesNothing() {
        for (AttributeType type : AttributeType.values()) {
            JsonReader in = reader(" {\"" + type + "\":0}");
            assertThat(in.peekType()).isEqualTo(type);
            assertThat(in.peekType()).isEqualTo(type);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"NULL\":true}", " { \"NULL\" : true } ", "{\"N\\u0055LL\":true}", "{\"\\u004eULL\":true}"})
    void null_forReferences_isNull(String json) {
        assertThat(reader(json).readNull()).isTrue();
        assertThat(reader(json).readString()).isNull();
        assertThat(reader(json).readDecimal()).isNull();
        assertThat(reader(json).readBigInteger()).isNull();
        assertThat(reader(json).readBinary()).isNull();
        assertThat(reader(json).beginMap()).isFalse();
        assertThat(reader(json).beginList()).isFalse();
        assertThat(reader(json).beginSet(AttributeType.SS)).isFalse();
    }

    @Test
    void null_forPrimitives_isRefused() {
        String json = "{\"NULL\":true}";
        String number = "Expected a number (N) but was a null (NULL)";
        assertRefused(json, JsonReader::readInt, number, 0);
        assertRefused(json, JsonReader::readLong, number, 0);
        assertRefused(json, JsonReader::readShort, number, 0);
        assertRefused(json, JsonReader::readByte, number, 0);
        assertRefused(json, JsonReader::readDouble, number, 0);
        assertRefused(json, JsonReader::readFloat, number, 0);
        assertRefused(json, JsonReader::readBoolean, "Expected a boolean (BOOL) but was a null (NULL)", 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"S\":\"a\"}", "{\"N\":\"1\"}", "{\"BOOL\":true}", "{\"M\":{}}", "{\"SS\":[\"a\"]}"})
    void readNull_ofAnotherValue_consumesNothing(String json) {
        JsonReader in = reader(json);
        assertThat(in.readNull()).isFalse();
        assertThat(in.position()).isZero();
    }

    @Test
    void anotherType_isRefusedByBothNames() {
        assertRefused(" {\"S\":\"secret\"}", JsonReader::readInt, "Expected a number (N) but was a string (S)", 1);
        assertRefused("{\"N\":\"1\"}", JsonReader::readString, "Expected a string (S) but was a number (N)", 0);
        assertRefused("{\"L\":[]}", JsonReader::beginMap, "Expected a map (M) but was a list (L)", 0);
        assertRefused("{\"M\":{}}", JsonReader::beginList, "Expected a list (L) but was a map (M)", 0);
        assertRefused("{\"SS\":[]}", JsonReader::readBinary, "Expected a binary (B) but was a string set (SS)", 0);
        assertRefused("{\"BOOL\":true}", JsonReader::readDecimal, "Expected a number (N) but was a boolean (BOOL)", 0);
        assertRefused(
                "{\"NS\":[]}",
                in -> in.beginSet(AttributeType.BS),
                "Expected a binary set (BS) but was a number set (NS)",
                0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|Expected the type of an attribute value but there was none|1",
                "{\"X\":\"a\"}|Expected the type of an attribute value but was an unknown one|1",
                "\"a\"|Expected an attribute value but was a string|0",
                "{\"S\":1}|Expected a string but was a JSON number|5",
                "{\"S\":null}|Expected a string but was a JSON null|5",
                "{\"S\":\"a\",\"N\":\"1\"}|Expected one type in an attribute value but there were several|8",
                "{\"S\":\"a\"]|Expected the end of an attribute value but was the end of an array|8",
                "{\"S\":\"a\"|Expected the end of an attribute value but the JSON ended|8",
                "{\"NULL\":false}|Expected true in a null (NULL) but was false|8",
                "{\"NULL\":1}|Expected a boolean but was a JSON number|8",
            })
    void malformedAttributeValue_saysWhatWasExpected(String json, String message, int position) {
        assertRefused(json, JsonReader::readString, message, position);
    }

    @Test
    void readBinary_ofOtherText_isRefused() {
        assertThat(reader("{\"B\":\"AP+\\/\"}").readBinary()).containsExactly(0, 255, 191);
        assertThat(reader("{\"B\":\"\"}").readBinary()).isEmpty();
        for (String text : new String[] {"A", "AA=A", "A*==", "é", "====", "AAAA="}) {
            assertRefused(
                    "{\"B\":\"" + text + "\"}",
                    JsonReader::readBinary,
                    "Expected a binary (B) in base64 but was another text",
                    6);
        }
    }

    @Test
    void beginSet_elements_areReadByTypeOrAsText() {
        JsonReader in = reader("{\"NS\":[ \"1\" ,\"2.5\",\"3\"]}");
        assertThat(in.beginSet(AttributeType.NS)).isTrue();
        assertThat(in.nextElement()).isTrue();
        assertThat(in.peekType()).isEqualTo(AttributeType.N);
        assertThat(in.readInt()).isEqualTo(1);
        assertThat(in.nextElement()).isTrue();
        assertThat(in.readDecimal()).isEqualTo("2.5");
        assertThat(in.nextElement()).isTrue();
        assertThat(in.nextString()).isEqualTo("3");
        assertThat(in.nextElement()).isFalse();
        in.endValue();
        assertThat(in.position()).isEqualTo(24);
    }

    @Test
    void beginSet_elementsThatAreNoStrings_areRefused() {
        for (String element : new String[] {"{\"S\":\"a\"}", "1", "null"}) {
            assertThatThrownBy(() -> {
                        JsonReader in = reader("{\"SS\":[" + element + "]}");
                        in.beginSet(AttributeType.SS);
                        in.nextElement();
                        in.readString();
                        in.nextElement();
                    })
                    .isInstanceOf(DecodeException.class);
        }
    }

    /** Found by the fuzz test: half a value was taken for an element. */
    @Test
    void beginSet_elementsThatAreValuesOrHalfOfOne_areRefused() {
        List<Function<JsonReader, ?>> numbers = List.of(
                JsonReader::readInt,
                JsonReader::readLong,
                JsonReader::readDouble,
                JsonReader::readFloat,
                JsonReader::readDecimal,
                JsonReader::readBigInteger);
        numbers.forEach(read -> assertNoElement(AttributeType.NS, "{\"N\":\"78\"", read));
        assertNoElement(AttributeType.BS, "{\"B\":\"xLU=\"", JsonReader::readBinary);
        assertNoElement(AttributeType.SS, "{\"S\":\"a\"", JsonReader::readString);
    }

    private static void assertNoElement(AttributeType set, String half, Function<JsonReader, ?> read) {
        for (String element : List.of(half, half + "}")) {
            JsonReader in = reader("{\"" + set + "\":[" + element + "]}");
            in.beginSet(set);
            in.nextElement();
            assertThatThrownBy(() -> read.apply(in))
                    .as(element)
                    .isInstanceOf(DecodeException.class)
                    .hasMessage("Expected a string but was an object");
        }
    }

    @Test
    void beginSet_ofAnotherType_isRefused() {
        assertThatThrownBy(() -> reader("{}").beginSet(AttributeType.L))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Expected a set type (SS, NS, BS) but was a list (L).");
    }
}
