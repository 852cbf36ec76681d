package io.github.jdynox.cli.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.jdynox.DynoxException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Items as CSV with a header. An empty field is an attribute that is not there; the column {@value #OTHERS}, as an export
 * has it, holds further attributes as one JSON object.
 */
final class CsvFields implements ItemReader {

    static final String OTHERS = "(others)";

    private final Path file;
    private final CsvReader<NamedCsvRecord> csv;
    private final Iterator<NamedCsvRecord> records;
    private final Map<String, FieldType> types;
    private long line;

    CsvFields(Path file, InputStream text, Map<String, FieldType> types) {
        this.file = file;
        this.types = types;
        this.csv = CsvReader.builder().ofNamedCsvRecord(text);
        this.records = csv.iterator();
    }

    @Override
    public @Nullable Map<String, @Nullable Object> next() throws IOException {
        try {
            return records.hasNext() ? item(records.next()) : null;
        } catch (CsvParseException e) {
            throw new DynoxException(
                    "Expected CSV with a header but it is not well-formed behind line " + line + " of " + file + ".");
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private Map<String, @Nullable Object> item(NamedCsvRecord row) {
        line = row.getStartingLineNumber();
        Place place = new Place(file, line);
        if (row.getFieldCount() != row.getHeader().size()) {
            throw place.refused("Expected " + row.getHeader().size() + " fields, as the header has, but found "
                    + row.getFieldCount());
        }
        Map<String, @Nullable Object> item = new LinkedHashMap<>();
        for (int i = 0; i < row.getFieldCount(); i++) {
            String name = row.getHeader().get(i);
            String text = row.getField(i);
            if (text.isEmpty()) {
                continue;
            }
            if (name.equals(OTHERS)) {
                item.putAll(new JsonLine().item(text, place));
            } else {
                item.put(name, value(name, text, place));
            }
        }
        return item;
    }

    private @Nullable Object value(String name, String text, Place place) {
        FieldType type = types.getOrDefault(name, FieldType.S);
        try {
            return type.value(text);
        } catch (IllegalArgumentException notOfThatType) {
            throw place.refused("Expected " + type.description() + " in column " + name + " but found something else");
        }
    }

    @Override
    public long line() {
        return line;
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
