package io.github.jdynox.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.jdynox.AttributeType;
import io.github.jdynox.attribute.Attr;
import io.github.jdynox.codec.Codecs;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionParseTest {

    private static final Attr A = Attr.of("a");

    @Test
    void parse_comparators_readAll() {
        assertThat(Condition.parse("a = 1")).isEqualTo(A.eq(1));
        assertThat(Condition.parse("a<>1")).isEqualTo(A.ne(1));
        assertThat(Condition.parse("a <1")).isEqualTo(A.lt(1));
        assertThat(Condition.parse("a<= 1")).isEqualTo(A.le(1));
        assertThat(Condition.parse("a>-1")).isEqualTo(A.gt(-1));
        assertThat(Condition.parse(" a\n>=\t1 ")).isEqualTo(A.ge(1));
        assertThat(Condition.parse("a between 1 and 2")).isEqualTo(A.between(1, 2));
        assertThat(Condition.parse("a In (1,'x')")).isEqualTo(A.in(1, "x"));
        assertThat(Condition.parse("5 < a"))
                .isEqualTo(Operand.value(Codecs.LONG, 5L).lt(Operand.of(A.path())));
    }

    @Test
    void parse_functions_readAll() {
        assertThat(Condition.parse("attribute_exists(a)")).isEqualTo(A.exists());
        assertThat(Condition.parse("attribute_not_exists ( a )")).isEqualTo(A.notExists());
        assertThat(Condition.parse("attribute_type(a, 'SS')")).isEqualTo(A.attributeType(AttributeType.SS));
        assertThat(Condition.parse("BEGINS_WITH(a, 'x')")).isEqualTo(A.beginsWith("x"));
        assertThat(Condition.parse("contains(a, 1)")).isEqualTo(A.contains(1));
        assertThat(Condition.parse("size(a) > 2")).isEqualTo(A.size().gt(2));
        assertThat(Condition.parse("size(a) BETWEEN 1 AND 2"))
                .isEqualTo(A.size().between(1, 2));
        assertThat(Condition.parse("b = size(a)"))
                .isEqualTo(Operand.of(Path.of("b")).eq(Operand.size(A.path())));
        assertThat(Condition.parse("size = 1")).isEqualTo(Attr.of("size").eq(1));
    }

    @Test
    void parse_attributes_stayAttributes() {
        assertThat(Condition.parse("address.lines[0] = `other name`"))
                .isEqualTo(Attr.path("address.lines[0]").eq(Attr.of("other name")));
        assertThat(Condition.parse("`not` = 1 AND created-at < 2"))
                .isEqualTo(Attr.of("not").eq(1).and(Attr.of("created-at").lt(2)));
    }

    @Test
    void parse_precedence_isDynamoDbs() {
        Condition b = Attr.of("b").eq(2);
        Condition c = Attr.of("c").eq(3);
        assertThat(Condition.parse("a = 1 OR b = 2 AND c = 3"))
                .isEqualTo(A.eq(1).or(b.and(c)));
        assertThat(Condition.parse("(a = 1 OR b = 2) and c = 3"))
                .isEqualTo(A.eq(1).or(b).and(c));
        assertThat(Condition.parse("NOT a = 1 AND b = 2"))
                .isEqualTo(A.eq(1).not().and(b));
        assertThat(Condition.parse("not not a = 1")).isEqualTo(A.eq(1));
        assertThat(Condition.parse("not (a = 1 or b = 2)"))
                .isEqualTo(A.eq(1).or(b).not());
        assertThat(Condition.parse("a BETWEEN 1 AND 2 AND b = 2"))
                .isEqualTo(A.between(1, 2).and(b));
        assertThat(Condition.parse("((a = 1))")).isEqualTo(A.eq(1));
    }

    @Test
    void parse_literals_readAll() {
        assertThat(Condition.parse("a = 'it''s \\n \"x\"'")).isEqualTo(A.eq("it's \\n \"x\""));
        assertThat(Condition.parse("a = \"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9''\""))
                .isEqualTo(A.eq("\"\\/\b\f\n\r\té''"));
        assertThat(Condition.parse("a = ''")).isEqualTo(A.eq(""));
        assertThat(Condition.parse("a = +1.50")).isEqualTo(A.eq(new BigDecimal("1.50")));
        assertThat(Condition.parse("a = -.5e+3")).isEqualTo(A.eq(new BigDecimal("-.5e+3")));
        assertThat(Condition.parse("a = 12345678901234567890123456789012345678"))
                .isEqualTo(A.eq(new BigDecimal("12345678901234567890123456789012345678")));
        assertThat(Condition.parse("a = TRUE OR a = false"))
                .isEqualTo(A.eq(true).or(A.eq(false)));
        assertThat(Condition.parse("a = b64'AQID'")).isEqualTo(A.eq(new byte[] {1, 2, 3}));
        assertThat(Condition.parse("b64 = 1")).isEqualTo(Attr.of("b64").eq(1));
        assertThat(Condition.parse("a = []")).isEqualTo(A.eq(List.of()));
        assertThat(Condition.parse("a = [1, ['x'], null]")).isEqualTo(A.eq(Arrays.asList(1, List.of("x"), null)));
        assertThat(Condition.parse("a = {'k': {\"l\": 1}}")).isEqualTo(A.eq(Map.of("k", Map.of("l", 1))));
        assertThat(Condition.parse("a = {}")).isEqualTo(A.eq(Map.of()));
        assertThat(Condition.parse("a = <<'x'>>")).isEqualTo(A.eq(Set.of("x")));
        assertThat(Condition.parse("a = <<1, 2>>")).isEqualTo(A.eq(new LinkedHashSet<>(List.of(1, 2))));
    }

    @Test
    void parse_null_isTheTypeNull() {
        Sent.filter(Condition.parse("a = null")).is("#0 = :0", "{'#0':'a'}", "{':0':{'NULL':true}}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "status = \"active\" AND age >= 21",
                "a IN (1, \"x\", b64'AQID', true, null, b)",
                "a BETWEEN 1.5 AND size(b)",
                "NOT (a = 1 OR b = 2) AND (c = 3 OR NOT contains(d, \"x\"))",
                "begins_with(a.b[0].`c d`, \"\\u0000\\n\\\"\\\\'/\")",
                "a = [1, {\"k\": <<\"x\", \"y\">>}, <<b64'AQ=='>>, null, false, [], {}]",
                "attribute_type(a, \"NULL\") OR attribute_exists(a) OR attribute_not_exists(b)",
                "size(a) <> size(b)",
                "a = 1E-100 OR a = \"größe 😀\""
            })
    void toString_isWhatParseReads(String text) {
        assertThat(Condition.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "~~|Expected an attribute or a value at character 1 of the condition but found its end.",
                "a|Expected =, <>, <, <=, >, >=, BETWEEN or IN at character 2 of the condition but found its end.",
                "a == 1|Expected =, <>, <, <=, >, >=, BETWEEN or IN at character 3 of the condition but found \"==\".",
                "a != 1|Expected =, <>, <, <=, >, >=, BETWEEN or IN at character 3 of the condition but found \"!=\".",
                "a b|Expected =, <>, <, <=, >, >=, BETWEEN or IN at character 3 of the condition but found \"b\".",
                "a =|Expected an attribute or a value at character 4 of the condition but found its end.",
                "a = AND b = 1|Expected an attribute or a value at character 5 of the condition but found \"AND\".",
                "a = 1 b = 2|Expected AND, OR or the end at character 7 of the condition but found \"b\".",
                "a = 1 'secret'|Expected AND, OR or the end at character 7 of the condition but found a string.",
                "a = 1)|Expected AND, OR or the end at character 6 of the condition but found \")\".",
                "(a = 1|Expected \")\" at character 7 of the condition but found its end.",
                "a = 1 AND|Expected an attribute or a value at character 10 of the condition but found its end.",
                "a BETWEEN 1 OR 2|Expected AND at character 13 of the condition but found \"OR\".",
                "a IN ()|Expected an attribute or a value at character 7 of the condition but found \")\".",
                "a IN 1|Expected \"(\" at character 6 of the condition but found a number.",
                "a IN (1 2)|Expected \")\" at character 9 of the condition but found a number.",
                "#n = 1|Expected an attribute or a value at character 1 of the condition but found \"#\".",
                "a = :v|Expected an attribute or a value at character 5 of the condition but found \":\".",
                "a = 😀|Expected an attribute or a value at character 5 of the condition but found \"😀\".",
                "starts_with(a, 'x')|Expected attribute_exists, attribute_not_exists, attribute_type, begins_with, contains or size at character 1 of the condition but found \"starts_with\".",
                "attribute_exists('a')|Expected an attribute at character 18 of the condition but found a string.",
                "attribute_exists(a, 1)|Expected \")\" at character 19 of the condition but found \",\".",
                "begins_with(a)|Expected \",\" at character 14 of the condition but found \")\".",
                "size(size(a)) > 1|Expected \")\" at character 10 of the condition but found \"(\".",
                "attribute_type(a, 'X')|Expected a type (one of the strings S, N, B, BOOL, NULL, M, L, SS, NS, BS) at character 19 of the condition but found a string.",
                "a = 'x|Expected a closing ' at character 7 of the condition but found its end.",
                "a = \"x|Expected a closing \" at character 7 of the condition but found its end.",
                "a = \"\\x\"|Expected one of JSON's escapes at character 6 of the condition but found \"\\x\".",
                "a = \"\\u12g4\"|Expected four hexadecimal digits behind \\u at character 6 of the condition but found others.",
                "a = `x|Expected a closing backtick at character 7 of the condition but found its end.",
                "a = 1.2.3|Expected a number at character 5 of the condition but found other text.",
                "a = 21x|Expected a number at character 5 of the condition but found other text.",
                "a = 1e99999999999|Expected a number at character 5 of the condition but found other text.",
                "a = b64'AQ|Expected a closing ' at character 11 of the condition but found its end.",
                "a = b64'?'|Expected base64 text in b64'..' at character 5 of the condition but found other text.",
                "a = [1|Expected \"]\" at character 7 of the condition but found its end.",
                "a = [b]|Expected a value at character 6 of the condition but found \"b\".",
                "a = {k: 1}|Expected a map key in quotes at character 6 of the condition but found \"k:\".",
                "a = {'k' 1}|Expected \":\" at character 10 of the condition but found a number.",
                "a = <<>>|Expected a string, a number or a binary at character 7 of the condition but found \">>\".",
                "a = <<1, 'x'>>|Expected a number at character 10 of the condition but found a string.",
                "a = {'k': 1, 'k': 2}|Expected each map key once at character 14 of the condition but found a string.",
                "a = <<1, 1>>|Expected each element of a set once at character 10 of the condition but found a number.",
                "a = 1e126|Expected a number of a magnitude below 1E+126 but it was larger; DynamoDB would refuse it. It is at character 5 of the condition.",
                "a = <<true>>|Expected a string, a number or a binary at character 7 of the condition but found \"true\".",
                "a.b. = 1|Expected a map key at character 5 of the condition but found \" \"."
            })
    void parse_otherText_isRefused(String text, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Condition.parse(text))
                .withMessage(message);
    }

    @Test
    void parse_bottomlessNesting_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Condition.parse("(".repeat(100_000)))
                .withMessage(
                        "Expected at most 300 levels of nesting at character 302 of the condition but found \"(\".");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Condition.parse("a = " + "[".repeat(100_000)))
                .withMessage(
                        "Expected at most 300 levels of nesting at character 306 of the condition but found \"[\".");
    }
}
