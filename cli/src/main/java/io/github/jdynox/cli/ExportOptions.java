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
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which file an export writes, and how. */
final class ExportOptions {

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            required = true,
            description = "The file to write. Until it is whole it is called FILE.part.")
    @SuppressWarnings("NullAway.Init")
    Path file;

    @Option(names = "--force", description = "Replace FILE if it is there.")
    boolean force;

    @Mixin
    final FileOptions form = new FileOptions();

    @Option(
            names = "--select",
            paramLabel = "PATH[:TYPE]",
            split = ",",
            converter = SelectedAttribute.Text.class,
            description = "Only these attributes: name,address.city. For parquet with the types of their columns:"
                    + " boolean, int64, double, string, binary or json, which takes any value.")
    SelectedAttribute @Nullable [] select;

    @Mixin
    final CheckpointOptions kept = new CheckpointOptions();

    /** Refuses, before anything is asked of DynamoDB, what cannot be meant. */
    void check(ReadOptions read) {
        FileFormat chosen = format();
        if (chosen == FileFormat.PARQUET && form.compression != null) {
            throw new BadUsage(
                    "Expected no --compress for parquet, whose pages are compressed with zstd already, but found "
                            + form.compression);
        }
        if (chosen != FileFormat.PARQUET && !types().isEmpty()) {
            throw new BadUsage("Expected types in --select for parquet alone but the format is " + chosen);
        }
        if (kept.checkpoint != null && chosen == FileFormat.PARQUET) {
            throw new BadUsage(
                    "Expected no --checkpoint for parquet: a Parquet file is readable only when its end is written,"
                            + " so half of one cannot be taken up again");
        }
        kept.check(read, force, "--resume goes on with it, --force begins anew");
        if (Files.isDirectory(file)) {
            throw new BadUsage("Expected a file but " + file + " is a directory");
        }
        if (Files.exists(file) && !force && !kept.isUnderWay()) {
            throw new BadUsage("Expected a new file but " + file + " is there already; --force replaces it");
        }
        Path directory = file.toAbsolutePath().getParent();
        if (directory != null && !Files.isDirectory(directory)) {
            throw new BadUsage("Expected an existing directory but " + directory + " is none");
        }
    }

    /** What is written and how: two runs that go on with each other must say the same. */
    String described() {
        return file.toAbsolutePath().normalize() + " as " + format() + ", compression " + compression()
                + (select == null ? "" : ", of " + String.join(",", paths(select)));
    }

    FileFormat format() {
        return form.format(file, ".jsonl, .csv or .parquet");
    }

    Compression compression() {
        return form.compression(file);
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
}
