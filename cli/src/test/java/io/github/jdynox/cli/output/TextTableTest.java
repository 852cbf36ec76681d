package io.github.jdynox.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TextTableTest {

    private static final TextTable.Look ANY_WIDTH = new TextTable.Look(0, false);

    @Test
    void table_wideCharacters_staysAligned() {
        List<Map<String, Object>> rows =
                List.of(city("東京", 8336599), city("Zu\u0308rich", 341730), city("Ulm", 120714));

        assertThat(text(List.of("name", "people"), rows, ANY_WIDTH))
                .isEqualTo(
                        """
                        name     people
                        ──────  ───────
                        東京    8336599
                        Zu\u0308rich   341730
                        Ulm      120714""");
    }

    @Test
    void table_controlCharacters_cannotLeaveTheirCell() {
        List<Map<String, Object>> rows = List.of(Map.of("a", "one\ntwo\u001b[2J\t\u202e"));

        assertThat(text(List.of("a"), rows, ANY_WIDTH)).endsWith("one\\ntwo\\u001b[2J\\t\\u202e");
    }

    @Test
    void table_tooWide_narrowsTheWidestColumnsAlike() {
        Map<String, Object> row = row("id", "k1", "left", "x".repeat(40), "right", "y".repeat(30));
        TextTable.Look look = new TextTable.Look(30, false);
        TextTable table = TextTable.of(List.of("id", "left", "right"), List.of(row), look);

        assertThat(table.row(row)).isEqualTo("k1  xxxxxxxxxxx…  yyyyyyyyyyy…").hasSize(30);
        assertThat(table.notes())
                .containsExactly(
                        "Values are cut to fit the terminal; --select, --format jsonl or a pipe shows them whole.");
    }

    @Test
    void table_tooManyColumns_leavesOutTheLastAndSaysSo() {
        Map<String, Object> row = row("a", "12345678", "b", "12345678", "c", "12345678");
        TextTable table = TextTable.of(List.of("a", "b", "c"), List.of(row), new TextTable.Look(18, false));

        assertThat(table.row(row)).isEqualTo("12345678  12345678");
        assertThat(table.notes())
                .containsExactly(
                        "1 column is left out to fit the terminal; --select, --format jsonl or a pipe shows them whole.");
    }

    @Test
    void table_laterWiderValueWithoutATerminal_isWhole() {
        TextTable table = TextTable.of(List.of("a", "b"), List.of(row("a", "1", "b", "2")), ANY_WIDTH);

        assertThat(table.row(row("a", "longer", "b", "2"))).isEqualTo("longer  2");
        assertThat(table.notes()).isEmpty();
    }

    @Test
    void table_terminal_hasBoldTitles() {
        TextTable table = TextTable.of(List.of("a"), List.of(), new TextTable.Look(80, true));

        assertThat(table.head()).isEqualTo("\u001b[1ma\u001b[0m\n─");
    }

    private static String text(List<String> names, List<Map<String, Object>> rows, TextTable.Look look) {
        TextTable table = TextTable.of(names, rows, look);
        StringBuilder text = new StringBuilder(table.head());
        rows.forEach(row -> text.append('\n').append(table.row(row)));
        return text.toString();
    }

    private static Map<String, Object> city(String name, long people) {
        return row("name", name, "people", BigDecimal.valueOf(people));
    }

    private static Map<String, Object> row(Object... namesAndValues) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            row.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return row;
    }
}
