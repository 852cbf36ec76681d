package io.github.jdynox.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A table for people. Its columns and their widths are those of the first {@value #SAMPLE} items; what later items have
 * beside stands whole, as JSON after a plus sign, behind their last column. On a terminal, cells are cut to fit it.
 */
final class TableItems implements ItemWriter {

    static final int SAMPLE = 100;

    private final OutputStream out;
    private final Columns columns;
    private final TextTable.Look look;
    private final List<Map<String, @Nullable Object>> sample = new ArrayList<>();
    private @Nullable TextTable table;
    private boolean others;

    TableItems(OutputStream out, Columns columns, TextTable.Look look) {
        this.out = out;
        this.columns = columns;
        this.look = look;
    }

    @Override
    public void write(Map<String, @Nullable Object> item) throws IOException {
        if (table == null && sample.size() < SAMPLE) {
            sample.add(item);
            return;
        }
        print(begin().row(item), item);
    }

    private TextTable begin() throws IOException {
        if (table != null) {
            return table;
        }
        TextTable begun = TextTable.of(columns.of(sample), sample, look);
        table = begun;
        print(begun.head());
        for (Map<String, @Nullable Object> item : sample) {
            print(begun.row(item), item);
        }
        sample.clear();
        return begun;
    }

    private void print(String row, Map<String, @Nullable Object> item) throws IOException {
        Map<String, @Nullable Object> beside = columns.beside(begin().names(), item);
        others |= !beside.isEmpty();
        print(beside.isEmpty() ? row : row + "  +" + CellText.printable(beside));
    }

    private void print(String line) throws IOException {
        out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void flush() throws IOException {
        begin();
        out.flush();
    }

    @Override
    public void end() throws IOException {
        flush();
    }

    @Override
    public List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (table != null) {
            notes.addAll(table.notes());
        }
        if (others) {
            notes.add(
                    "Attributes that none of the first " + SAMPLE + " items has stand after a + at the end of a row.");
        }
        return notes;
    }
}
