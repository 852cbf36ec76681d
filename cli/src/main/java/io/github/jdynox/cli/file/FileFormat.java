package io.github.jdynox.cli.file;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** The formats of files of items. */
public enum FileFormat {
    JSONL(".jsonl"),
    CSV(".csv"),
    DYNAMODB_JSON(".json"),
    PARQUET(".parquet");

    private final String suffix;

    FileFormat(String suffix) {
        this.suffix = suffix;
    }

    /** What the name of a file says, before the suffix of its compression. {@code .json} says nothing: it has two meanings. */
    public static Optional<FileFormat> ofName(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        String compression = Compression.ofName(file).suffix();
        String plain = name.substring(0, name.length() - compression.length());
        for (FileFormat format : values()) {
            if (format != DYNAMODB_JSON && plain.endsWith(format.suffix)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /** The name on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
