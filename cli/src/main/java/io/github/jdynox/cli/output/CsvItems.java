package io.github.jdynox.cli.output;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * RFC 4180 with a header. Its columns are those of the first {@value #SAMPLE} items; should there be more items, a last
 * column {@value #OTHERS} takes, as one JSON object, what they have beside. A missing attribute is empty, an empty string
 * is {@code ""}.
 */
final class CsvItems implements ItemWriter {

    static final int SAMPLE = 1_000;
    static final String OTHERS = "(others)";

    private final CsvWriter csv;
    private final Columns columns;
    private final List<Map<String, @Nullable Object>> sample = new ArrayList<>();
    private @Nullable List<String> header;
    private boolean others;
    private long late;

    CsvItems(OutputStream out, Columns columns) {
        this.columns = columns;
        this.csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .quoteStrategy(QuoteStrategies.EMPTY)
                .build(out);
    }

    /** The text of an earlier writer of these columns goes on behind its header. */
    CsvItems(OutputStream out, Columns columns, List<String> header) {
        this(out, columns);
        this.header = header;
        this.others = columns.isOpen();
    }

    @Override
    public void write(Map<String, @Nullable Object> item) throws IOException {
        if (header != null) {
            writeRecord(header, item);
            return;
        }
        if (sample.size() == SAMPLE) {
            List<String> names = begin(columns.isOpen());
            writeRecord(names, item);
            return;
        }
        sample.add(item);
    }

    private List<String> begin(boolean withOthers) throws IOException {
        List<String> names = columns.of(sample);
        header = names;
        others = withOthers;
        List<String> titles = new ArrayList<>(names);
        if (withOthers) {
            titles.add(OTHERS);
        }
        unwrapped(() -> csv.writeRecord(titles));
        for (Map<String, @Nullable Object> item : sample) {
            writeRecord(names, item);
        }
        sample.clear();
        return names;
    }

    private void writeRecord(List<String> names, Map<String, @Nullable Object> item) throws IOException {
        List<@Nullable String> fields = new ArrayList<>(names.size() + 1);
        for (String name : names) {
            fields.add(item.containsKey(name) ? CellText.of(item.get(name)) : null);
        }
        if (others) {
            Map<String, @Nullable Object> beside = columns.beside(names, item);
            fields.add(beside.isEmpty() ? null : JsonText.of(beside));
            late += beside.isEmpty() ? 0 : 1;
        }
        unwrapped(() -> csv.writeRecord(fields));
    }

    private static void unwrapped(Runnable write) throws IOException {
        try {
            write.run();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public void flush() throws IOException {
        if (header == null) {
            begin(false);
        }
        csv.flush();
    }

    @Override
    public void pause() throws IOException {
        if (header == null) {
            begin(columns.isOpen());
        }
        csv.flush();
    }

    @Override
    public @Nullable List<String> header() {
        return header;
    }

    @Override
    public void end() throws IOException {
        flush();
    }

    @Override
    public List<String> notes() {
        return late == 0
                ? List.of()
                : List.of(late + (late == 1 ? " item has" : " items have") + " attributes that none of the first "
                        + String.format("%,d", SAMPLE) + " items has; they are in the column " + OTHERS + ".");
    }
}
