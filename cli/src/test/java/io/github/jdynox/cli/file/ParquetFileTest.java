package io.github.jdynox.cli.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jdynox.DynoxException;
import io.github.jdynox.cli.output.Columns;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.schema.MessageType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParquetFileTest {

    private static final Columns BY_PK = Columns.keyFirst(List.of("pk"));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path directory;

    private record Read(String schema, List<Group> rows) {}

    private List<String> write(
            Columns columns, Map<String, ColumnType> types, List<Map<String, @Nullable Object>> items)
            throws IOException {
        try (ParquetFile file = ParquetFile.begin(directory.resolve("out.parquet"), columns, types)) {
            for (Map<String, @Nullable Object> item : items) {
                file.write(item);
            }
            file.finish();
            return file.notes();
        }
    }

    private Read read() throws IOException {
        ParquetReadOptions options = ParquetReadOptions.builder(new PlainParquetConfiguration())
                .withCodecFactory(new ZstdPages())
                .build();
        List<Group> rows = new ArrayList<>();
        try (ParquetFileReader file =
                ParquetFileReader.open(new LocalInputFile(directory.resolve("out.parquet")), options)) {
            MessageType schema = file.getFileMetaData().getSchema();
            for (PageReadStore group = file.readNextRowGroup(); group != null; group = file.readNextRowGroup()) {
                RecordReader<Group> records = new ColumnIOFactory()
                        .getColumnIO(schema)
                        .getRecordReader(group, new GroupRecordConverter(schema));
                for (long i = 0; i < group.getRowCount(); i++) {
                    rows.add(records.read());
                }
            }
            return new Read(schema.toString(), rows);
        }
    }

    private static Map<String, @Nullable Object> item(@Nullable Object... namesAndValues) {
        Map<String, @Nullable Object> item = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            item.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return item;
    }

    @Test
    void schema_inferred_isTheNarrowestThatKeepsEveryValue() throws IOException {
        write(
                BY_PK,
                Map.of(),
                List.of(
                        item("pk", "a", "whole", new BigDecimal("7"), "broken", new BigDecimal("1.5"), "ok", true),
                        item(
                                "pk",
                                "b",
                                "whole",
                                new BigDecimal("-9"),
                                "broken",
                                new BigDecimal("2"),
                                "bytes",
                                binary(1)),
                        item("pk", "c", "long", new BigDecimal("12345678901234567890"), "mixed", "x", "none", null),
                        item("pk", "d", "mixed", BigDecimal.ONE, "list", List.of("x"))));

        Read read = read();

        assertThat(read.schema())
                .isEqualTo(
                        """
                        message item {
                          optional binary pk (STRING);
                          optional double broken;
                          optional binary bytes;
                          optional binary list (JSON);
                          optional binary long (JSON);
                          optional binary mixed (JSON);
                          optional binary none (JSON);
                          optional boolean ok;
                          optional int64 whole;
                        }
                        """);
        assertThat(read.rows()).hasSize(4);
        assertThat(read.rows().get(0).getLong("whole", 0)).isEqualTo(7);
        assertThat(read.rows().get(0).getDouble("broken", 0)).isEqualTo(1.5);
        assertThat(read.rows().get(1).getBinary("bytes", 0).getBytes()).containsExactly(1);
        assertThat(read.rows().get(2).getString("long", 0)).isEqualTo("12345678901234567890");
        assertThat(read.rows().get(2).getString("mixed", 0)).isEqualTo("\"x\"");
        assertThat(read.rows().get(3).getString("list", 0)).isEqualTo("[\"x\"]");
        assertThat(read.rows().get(3).getFieldRepetitionCount("ok")).isZero();
    }

    private static ByteBuffer binary(int... bytes) {
        byte[] array = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            array[i] = (byte) bytes[i];
        }
        return ByteBuffer.wrap(array);
    }

    @Test
    void item_lateAttributeOrOtherType_isInTheColumnOfOthersAndCounted() throws IOException {
        List<Map<String, @Nullable Object>> items = new ArrayList<>();
        for (int i = 0; i < ParquetFile.SAMPLE; i++) {
            items.add(item("pk", "k", "age", BigDecimal.TEN));
        }
        items.add(item("pk", "late", "age", "ten", "nick", "x"));

        List<String> notes = write(BY_PK, Map.of(), items);

        Group late = read().rows().get(ParquetFile.SAMPLE);
        assertThat(late.getString("(others)", 0)).isEqualTo("{\"age\":\"ten\",\"nick\":\"x\"}");
        assertThat(late.getFieldRepetitionCount("age")).isZero();
        assertThat(notes)
                .containsExactly(
                        "1 item has attributes that none of the first 1,000 items has, or values of another type"
                                + " than theirs; they are in the column (others).");
    }

    @Test
    void item_valueOfAnotherTypeThanSelected_isRefused() {
        assertThatThrownBy(() -> write(
                        Columns.selected(List.of("pk", "age")),
                        Map.of("age", ColumnType.INT64),
                        List.of(item("pk", "a", "age", "ten"))))
                .isInstanceOf(DynoxException.class)
                .hasMessage(
                        "Expected a whole number of 64 bits in attribute age, since int64 was selected for it, but an"
                                + " item has another value there; --select age:json takes any value.");
    }
}
