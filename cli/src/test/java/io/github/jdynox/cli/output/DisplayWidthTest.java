package io.github.jdynox.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {

    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "Paris, 5",
        "Zürich, 6",
        "Zu\u0308rich, 6", // a combining diaeresis
        "東京, 4",
        "서울, 4",
        "e\u0301\u0323, 1",
        "😀, 2",
        "\u200Ba, 1", // a space without width
    })
    void of_text_isItsColumns(String text, int columns) {
        assertThat(DisplayWidth.of(text)).isEqualTo(columns);
    }

    @ParameterizedTest
    @CsvSource({
        "Paris, 5, Paris",
        "Paris, 4, Par…",
        "東京都, 6, 東京都",
        "東京都, 5, 東京…",
        "東京都, 4, 東…", // half a character does not fit
        "Zu\u0308rich, 3, Zu\u0308…",
        "😀😀, 3, 😀…",
    })
    void cut_text_isNeverWider(String text, int width, String expected) {
        assertThat(DisplayWidth.cut(text, width)).isEqualTo(expected);
        assertThat(DisplayWidth.of(expected)).isLessThanOrEqualTo(width);
    }
}
