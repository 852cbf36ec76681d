package io.github.jdynox.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

/** The formats that items are written in. */
public enum Format {
    TABLE,
    JSON,
    JSONL,
    CSV,
    DYNAMODB_JSON;

    /** A writer in this format. It writes UTF-8 and leaves the stream open. */
    public ItemWriter writer(OutputStream out, Columns columns, TextTable.Look look) throws IOException {
        return switch (this) {
            case TABLE -> new TableItems(out, columns, look);
            case JSON -> new JsonItems(out, columns, true);
            case JSONL -> new JsonItems(out, columns, false);
            case CSV -> new CsvItems(out, columns);
            case DYNAMODB_JSON -> new DynamoJsonItems(out);
        };
    }

    /** A writer of more items behind the text of an earlier one, whose columns these were. */
    public ItemWriter continued(OutputStream out, Columns columns, List<String> header) throws IOException {
        return this == CSV ? new CsvItems(out, columns, header) : writer(out, columns, new TextTable.Look(0, false));
    }

    /** The name on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
