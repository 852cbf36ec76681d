package io.github.jdynox.cli.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;

/** Opens files of items. */
public final class ItemReaders {

    private static final int BUFFER = 1 << 16;

    private ItemReaders() {}

    /**
     * A reader of a file in a format that can be read.
     *
     * @param file its name, for messages
     * @param bytes what is in it
     * @param types what the columns of CSV hold; those that are not named hold strings
     */
    public static ItemReader open(
            Path file, InputStream bytes, FileFormat format, Compression compression, Map<String, FieldType> types)
            throws IOException {
        InputStream text = compression.decompress(new BufferedInputStream(bytes, BUFFER));
        return switch (format) {
            case JSONL -> new LineReader(file, text, new JsonLine());
            case DYNAMODB_JSON -> new LineReader(file, text, new DynamoJsonLine());
            case CSV -> new CsvFields(file, text, types);
            case PARQUET -> throw new IllegalArgumentException("Expected a format that is read but found parquet.");
        };
    }
}
