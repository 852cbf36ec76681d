package io.github.jdynox.cli;

import io.github.jdynox.cli.file.Compression;
import io.github.jdynox.cli.file.FileFormat;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a file of items is like, where its name does not say it. */
final class FileOptions {

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = Choice.OfFileFormat.class,
            description = "jsonl, csv, dynamodb-json or, to export, parquet (default: by the name of FILE).")
    @Nullable
    FileFormat format;

    @Option(
            names = "--compress",
            paramLabel = "HOW",
            converter = Choice.OfCompression.class,
            description = "${COMPLETION-CANDIDATES} (default: by the name of FILE, .gz or .zst).")
    @Nullable
    Compression compression;

    /**
     * The format of a file.
     *
     * @param suffixes those that say it, for the message where none does
     */
    FileFormat format(Path file, String suffixes) {
        return format != null
                ? format
                : FileFormat.ofName(file)
                        .orElseThrow(() -> new BadUsage("Expected --format, or a FILE that ends in " + suffixes
                                + " (.gz or .zst may follow), but found " + file.getFileName()));
    }

    Compression compression(Path file) {
        return compression == null ? Compression.ofName(file) : compression;
    }
}
