package io.github.jdynox.cli;

import io.github.jdynox.cli.file.ColumnType;
import io.github.jdynox.cli.file.Compression;
import io.github.jdynox.cli.file.FileFormat;
import io.github.jdynox.cli.output.Columns;
import io.github.jdynox.client.TableDescription;
import io.github.jdynox.model.KeyAttribute;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which file an export writes, and how. */
final class ExportOptions {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            required = true,
            description = "The file to write. Until it is whole it is called FILE.part.")
    @SuppressWarnings("NullAway.Init")
    Path file;

    @Option(names = "--force", description = "Replace FILE if it is there.")
    boolean force;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = Choice.OfFileFormat.class,
            description = "${COMPLETION-CANDIDATES} (default: by the name of FILE).")
    @Nullable
    FileFormat format;

    @Option(
            names = "--compress",
            paramLabel = "HOW",
            converter = Choice.OfCompression.class,
            description = "${COMPLETION-CANDIDATES} (default: by the name of FILE, .gz or .zst).")
    @Nullable
    Compression compression;

    @Option(
            names = "--select",
            paramLabel = "PATH[:TYPE]",
            split = ",",
            converter = SelectedAttribute.Text.class,
            description = "Only these attributes: name,address.city. For parquet with the types of their columns:"
                    + " boolean, int64, double, string, binary or json, which takes any value.")
    SelectedAttribute @Nullable [] select;

    @Option(
            names = "--checkpoint",
            paramLabel = "FILE",
            description =
                    "Keep in this file how far the export is, so that it can be resumed whatever ends it. It goes when"
                            + " the export is whole.")
    @Nullable
    Path checkpoint;

    @Option(
            names = "--resume",
            description = "Go on where the --checkpoint is; begin where there is none. Every item is in the file once.")
    boolean resume;

    /** Refuses, before anything is asked of DynamoDB, what cannot be meant. */
    void check() {
        FileFormat chosen = format();
        if (chosen == FileFormat.PARQUET && compression != null) {
            throw badUsage(
                    "Expected no --compress for parquet, whose pages are compressed with zstd already, but found "
                            + compression);
        }
        if (chosen != FileFormat.PARQUET && !types().isEmpty()) {
            throw badUsage("Expected types in --select for parquet alone but the format is " + chosen);
        }
        if (resume && checkpoint == null) {
            throw badUsage("Expected --checkpoint FILE with --resume but found none");
        }
        if (checkpoint != null && chosen == FileFormat.PARQUET) {
            throw badUsage(
                    "Expected no --checkpoint for parquet: a Parquet file is readable only when its end is written,"
                            + " so half of one cannot be taken up again");
        }
        if (checkpoint != null && Files.exists(checkpoint) && !resume && !force) {
            throw badUsage("Expected no checkpoint in " + checkpoint
                    + " but an export is under way there; --resume goes on with it, --force begins anew");
        }
        if (Files.isDirectory(file)) {
            throw badUsage("Expected a file but " + file + " is a directory");
        }
        if (Files.exists(file) && !force && !isUnderWay()) {
            throw badUsage("Expected a new file but " + file + " is there already; --force replaces it");
        }
        Path directory = file.toAbsolutePath().getParent();
        if (directory != null && !Files.isDirectory(directory)) {
            throw badUsage("Expected an existing directory but " + directory + " is none");
        }
    }

    /** An earlier run left a checkpoint, with which this one goes on. */
    boolean isUnderWay() {
        return resume && checkpoint != null && Files.exists(checkpoint);
    }

    /** What is written and how: two runs that go on with each other must say the same. */
    String described() {
        return file.toAbsolutePath().normalize() + " as " + format() + ", compression " + compression()
                + (select == null ? "" : ", of " + String.join(",", paths(select)));
    }

    FileFormat format() {
        return format != null
                ? format
                : FileFormat.ofName(file)
                        .orElseThrow(() -> badUsage("Expected --format, or a FILE that ends in .jsonl, .csv or .parquet"
                                + " (.gz or .zst may follow), but found " + file.getFileName()));
    }

    Compression compression() {
        return compression == null ? Compression.ofName(file) : compression;
    }

    /** What to ask DynamoDB for; null for everything. */
    String @Nullable [] paths() {
        return select == null ? null : paths(select);
    }

    private static String[] paths(SelectedAttribute[] select) {
        return Arrays.stream(select).map(selected -> selected.path().toString()).toArray(String[]::new);
    }

    Columns columns(TableDescription table) {
        if (select == null) {
            return Columns.keyFirst(
                    table.keys().attributes().stream().map(KeyAttribute::name).toList());
        }
        Set<String> attributes = new LinkedHashSet<>();
        for (SelectedAttribute selected : select) {
            attributes.add(selected.path().attribute());
        }
        return Columns.selected(attributes);
    }

    Map<String, ColumnType> types() {
        Map<String, ColumnType> types = new LinkedHashMap<>();
        if (select != null) {
            for (SelectedAttribute selected : select) {
                if (selected.type() != null) {
                    types.put(selected.path().attribute(), selected.type());
                }
            }
        }
        return types;
    }

    private ParameterException badUsage(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
