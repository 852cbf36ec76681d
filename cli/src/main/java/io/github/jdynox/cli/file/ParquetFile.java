package io.github.jdynox.cli.file;

import io.github.jdynox.cli.output.Columns;
import io.github.jdynox.cli.output.Figures;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.parquet.hadoop.ParquetWriter;
import org.jspecify.annotations.Nullable;

/**
 * Items as columns. Their types are given, or those of the first {@value #SAMPLE} items; what later items have beside goes,
 * as JSON, to a last column. NULL and a missing attribute are both null.
 */
public final class ParquetFile implements ItemFile {

    static final int SAMPLE = 1_000;

    private final PartFile file;
    private final Columns columns;
    private final Map<String, ColumnType> types;
    private final List<Map<String, @Nullable Object>> sample = new ArrayList<>();
    private @Nullable ParquetWriter<Map<String, @Nullable Object>> writer;
    private @Nullable ItemSupport items;

    private ParquetFile(PartFile file, Columns columns, Map<String, ColumnType> types) {
        this.file = file;
        this.columns = columns;
        this.types = types;
    }

    /** A new file of this name. */
    public static ParquetFile begin(Path target, Columns columns, Map<String, ColumnType> types) throws IOException {
        return new ParquetFile(PartFile.begin(target), columns, types);
    }

    @Override
    public void write(Map<String, @Nullable Object> item) throws IOException {
        if (writer == null && sample.size() < SAMPLE) {
            sample.add(item);
        } else {
            writer(true).write(item);
        }
    }

    private ParquetWriter<Map<String, @Nullable Object>> writer(boolean more) throws IOException {
        ParquetWriter<Map<String, @Nullable Object>> begun = writer;
        if (begun == null) {
            ItemSupport support = new ItemSupport(new ParquetColumns(columns, types, sample, more));
            begun = ItemSupport.writer(new PartOutput(file), support);
            items = support;
            writer = begun;
            for (Map<String, @Nullable Object> item : sample) {
                begun.write(item);
            }
            sample.clear();
        }
        return begun;
    }

    @Override
    public void finish() throws IOException {
        writer(false).close();
        file.finish();
    }

    @Override
    public Path part() {
        return file.path();
    }

    @Override
    public List<String> notes() {
        long late = items == null ? 0 : items.late();
        return late == 0
                ? List.of()
                : List.of(Figures.count(late, "item") + (late == 1 ? " has" : " have")
                        + " attributes that none of the first "
                        + Figures.count(SAMPLE)
                        + " items has, or values of another type than theirs; they are in the column "
                        + ParquetColumns.OTHERS + ".");
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
