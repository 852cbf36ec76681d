package io.github.jdynox.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FormatTest {

    private static final Columns BY_PK = Columns.keyFirst(List.of("pk"));

    private record Written(String text, List<String> notes) {}

    private static Written write(Format format, Columns columns, List<Map<String, Object>> items) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ItemWriter writer = format.writer(out, columns, new TextTable.Look(0, false));
        for (Map<String, Object> item : items) {
            writer.write(item);
        }
        writer.end();
        return new Written(out.toString(StandardCharsets.UTF_8), writer.notes());
    }

    private static Map<String, Object> item(Object... namesAndValues) {
        Map<String, Object> item = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            item.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return item;
    }

    @Test
    void csv_specialCharacters_areQuoted() throws IOException {
        Map<String, Object> item = item("pk", "a,b", "q", "say \"hi\"", "lines", "one\r\ntwo", "none", "", "sp", " x ");

        assertThat(write(Format.CSV, BY_PK, List.of(item)).text())
                .isEqualTo("pk,lines,none,q,sp\r\n\"a,b\",\"one\r\ntwo\",\"\",\"say \"\"hi\"\"\", x \r\n");
    }

    @Test
    void csv_missingNullAndEmpty_areTold() throws IOException {
        List<Map<String, Object>> items =
                List.of(item("pk", "1", "v", ""), item("pk", "2", "v", null), item("pk", "3"));

        assertThat(write(Format.CSV, BY_PK, items).text()).isEqualTo("pk,v\r\n1,\"\"\r\n2,null\r\n3,\r\n");
    }

    @Test
    void csv_lateAttributes_areInTheLastColumn() throws IOException {
        List<Map<String, Object>> items = new ArrayList<>();
        IntStream.range(0, CsvItems.SAMPLE).forEach(i -> items.add(item("pk", "k")));
        items.add(item("pk", "k"));
        items.add(item("pk", "late", "nick", "x", "age", new BigDecimal("1.50")));

        Written written = write(Format.CSV, BY_PK, items);

        assertThat(written.text())
                .startsWith("pk,(others)\r\nk,\r\n")
                .endsWith("\r\nk,\r\nlate,\"{\"\"age\"\":1.50,\"\"nick\"\":\"\"x\"\"}\"\r\n");
        assertThat(written.notes())
                .containsExactly("1 item has attributes that none of the first 1,000 items has; they are in the column"
                        + " (others).");
    }

    @Test
    void csv_exactlyTheSample_hasNoColumnOfOthers() throws IOException {
        List<Map<String, Object>> items = new ArrayList<>();
        IntStream.range(0, CsvItems.SAMPLE).forEach(i -> items.add(item("pk", "k")));

        assertThat(write(Format.CSV, BY_PK, items).text())
                .startsWith("pk\r\nk\r\n")
                .hasLineCount(CsvItems.SAMPLE + 1);
    }

    @Test
    void jsonl_values_areEscapedAndExact() throws IOException {
        Map<String, Object> item = item(
                "pk",
                "\"\\\n\u0001é東😀/",
                "big",
                new BigDecimal("1E+30"),
                "small",
                new BigDecimal("0.00000000000000000001"),
                "zeros",
                new BigDecimal("1.500"),
                "bytes",
                ByteBuffer.wrap(new byte[] {(byte) 255, 0, 62}),
                "none",
                null,
                "yes",
                true,
                "set",
                new LinkedHashSet<>(List.of(new BigDecimal("2"), new BigDecimal("1"))),
                "nested",
                Map.of("b", List.of("x", Map.of()), "a", List.of()));

        assertThat(write(Format.JSONL, BY_PK, List.of(item)).text())
                .isEqualTo(
                        "{\"pk\":\"\\\"\\\\\\n\\u0001é東😀/\",\"big\":1000000000000000000000000000000,\"bytes\":\"/wA+\","
                                + "\"nested\":{\"a\":[],\"b\":[\"x\",{}]},\"none\":null,\"set\":[2,1],"
                                + "\"small\":0.00000000000000000001,\"yes\":true,\"zeros\":1.500}\n");
    }

    @Test
    void json_selectedColumns_keepTheirOrder() throws IOException {
        assertThat(write(Format.JSON, Columns.selected(List.of("b", "a")), List.of(item("pk", "k", "a", "1", "b", "2")))
                        .text())
                .isEqualTo("[\n{\"b\":\"2\",\"a\":\"1\"}\n]\n");
    }

    @Test
    void table_lateAttributeOfSelectedColumns_isNotShown() throws IOException {
        List<Map<String, Object>> items = new ArrayList<>();
        IntStream.range(0, TableItems.SAMPLE).forEach(i -> items.add(item("pk", "k")));
        items.add(item("pk", "z", "other", "x"));

        assertThat(write(Format.TABLE, Columns.selected(List.of("pk")), items).text())
                .endsWith("k\nz\n");
    }
}
