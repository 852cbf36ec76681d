package io.github.jdynox.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathTest {

    @Test
    void parse_keysAndIndexes_becomeSteps() {
        assertThat(Path.parse("address.lines[0][12].name"))
                .isEqualTo(Path.of("address").key("lines").index(0).index(12).key("name"));
    }

    @Test
    void parse_backticks_quoteAnyName() {
        assertThat(Path.parse("`a.b[0]`.` ``x`` `[1]"))
                .isEqualTo(Path.of("a.b[0]").key(" `x` ").index(1));
    }

    @Test
    void of_dotsAndBrackets_areLiteral() {
        assertThat(Path.of("a.b[0]")).isNotEqualTo(Path.parse("a.b[0]")).hasToString("`a.b[0]`");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "status",
                "address.lines[0]",
                "created-at",
                "aws:rep:updateregion",
                "_type",
                "größe",
                "stats.2024",
                "`2024`",
                "`and`",
                "`In`",
                "a.and",
                "`first name`",
                "`ti``ck`.`a.b`[3]",
                "`😀`",
                "`a\nb`"
            })
    void toString_isWhatParseReads(String text) {
        assertThat(Path.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            quoteCharacter = '"',
            value = {
                "\"\"|Expected an attribute name at character 1 of the path but found its end.",
                "a.|Expected a map key at character 3 of the path but found its end.",
                "a..b|Expected a map key at character 3 of the path but found \".\".",
                "first name|Expected \".\", \"[\" or the end at character 6 of the path but found \" \".",
                "a[|Expected a list index at character 3 of the path but found its end.",
                "a[x]|Expected a list index at character 3 of the path but found \"x\".",
                "a[-1]|Expected a list index at character 3 of the path but found \"-\".",
                "a[9999999999]|Expected a list index at character 3 of the path but found \"9\".",
                "a[1|Expected \"]\" at character 4 of the path but found its end.",
                "`a|Expected a closing backtick at character 3 of the path but found its end.",
                "``|Expected a name between the backticks at character 2 of the path but found \"`\".",
                "`a`b|Expected \".\", \"[\" or the end at character 4 of the path but found \"b\".",
                "[0]|Expected an attribute name at character 1 of the path but found \"[\"."
            })
    void parse_otherText_isRefused(String text, String message) {
        assertThatIllegalArgumentException().isThrownBy(() -> Path.parse(text)).withMessage(message);
    }

    @Test
    void of_emptyName_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Path.of(""))
                .withMessage("Expected an attribute of at least one character but the name is empty.");
    }

    @Test
    void key_emptyName_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Path.of("a").key(""))
                .withMessage("Expected a map key of at least one character but the name is empty.");
    }

    @Test
    void index_negative_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Path.parse("a.b").index(-1))
                .withMessage("Expected a list index of 0 or more but found -1 behind a.b.");
    }

    @Test
    void then_otherPath_continues() {
        Path path = Path.parse("order.lines[0]").then(Path.parse("product.names[1]"));
        assertThat(path).isEqualTo(Path.parse("order.lines[0].product.names[1]"));
        assertThat(path.attribute()).isEqualTo("order");
    }

    @Test
    void startsWith_onlyWholeSteps() {
        Path path = Path.parse("a.b[0]");
        assertThat(path.startsWith(Path.of("a"))).isTrue();
        assertThat(path.startsWith(Path.parse("a.b"))).isTrue();
        assertThat(path.startsWith(path)).isTrue();
        assertThat(path.startsWith(Path.parse("a.b[0].c"))).isFalse();
        assertThat(path.startsWith(Path.parse("a[0]"))).isFalse();
        assertThat(path.startsWith(Path.of("a.b"))).isFalse();
    }

    @Test
    void isAttribute_onlyWithoutSteps() {
        assertThat(Path.of("a.b").isAttribute()).isTrue();
        assertThat(Path.parse("a.b").isAttribute()).isFalse();
    }
}
