package io.github.jdynox.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jdynox.AttributeType;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypeNamesTest {

    private static long word(String text) {
        return Words.at(Arrays.copyOf(text.getBytes(StandardCharsets.US_ASCII), Words.SIZE), 0);
    }

    @ParameterizedTest
    @EnumSource
    void find_quotedNameWithAnythingBehindIt_isItsType(AttributeType type) {
        String quoted = '"' + type.name() + '"';

        for (String behind : new String[] {"", ":", " :", "\":\"x", ":\"SS\"", "\n\n\n"}) {
            assertThat(TypeNames.find(word(quoted + behind))).as(behind).isEqualTo(type);
        }
        assertThat(TypeNames.find(type.name())).isEqualTo(type);
    }

    @ParameterizedTest
    @EnumSource
    void find_nameThatDiffersInOneByte_isNoType(AttributeType type) {
        String quoted = '"' + type.name() + '"';

        for (int i = 0; i < quoted.length(); i++) {
            String other = quoted.substring(0, i) + '#' + quoted.substring(i + 1) + ":";
            assertThat(TypeNames.find(word(other))).as(other).isNull();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "\"", "\"\"", "\"s\":", "\"SSS\":", "\"BOOLE\"", "\"NULLS\"", "S\":", " \"S\":", "\"S :"})
    void find_whatIsNoQuotedName_isNoType(String text) {
        assertThat(TypeNames.find(word(text))).isNull();
    }

    @ParameterizedTest
    @EnumSource
    void opening_ofAType_isBraceNameAndColon(AttributeType type) {
        assertThat(TypeNames.opening(type)).asString(StandardCharsets.US_ASCII).isEqualTo("{\"" + type.name() + "\":");
    }
}
