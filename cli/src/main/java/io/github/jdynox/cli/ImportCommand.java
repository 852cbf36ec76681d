package io.github.jdynox.cli;

import io.github.jdynox.cli.file.Compression;
import io.github.jdynox.cli.file.FieldType;
import io.github.jdynox.cli.file.FileFormat;
import io.github.jdynox.cli.file.ItemReader;
import io.github.jdynox.cli.file.ItemReaders;
import io.github.jdynox.client.TableDescription;
import io.github.jdynox.model.KeyAttribute;
import io.github.jdynox.model.Model;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code jdynox import}: the items of a file into a table. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Puts the items of a file into a table, in batches; an item with the same key is replaced.",
        footer = {
            "",
            "dynamodb-json is read exactly. Plain JSON and CSV have no binary and no sets: what they hold becomes strings,"
                    + " numbers, booleans, lists and maps; only a binary key is read from base64. Fields of CSV are strings"
                    + " but for the key and --types; an empty field is an attribute that is not there.",
            "A line that is no item ends the import. What is written stays; importing the same file again does no harm.",
            "",
            "Examples:",
            "  jdynox import users users.json.zst --format dynamodb-json",
            "  jdynox import users users.jsonl.gz --dry-run",
            "  jdynox import users users.csv --types age=N,active=BOOL,tags=JSON"
        })
final class ImportCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    Jdynox jdynox;

    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Mixin
    final TableArgument table = new TableArgument();

    @Parameters(index = "1", paramLabel = "FILE", description = "The file to read.")
    @SuppressWarnings("NullAway.Init")
    Path file;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = Choice.OfFileFormat.class,
            description = "jsonl, csv or dynamodb-json (default: by the name of FILE).")
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
            names = "--types",
            paramLabel = "COLUMN=TYPE",
            split = ",",
            description = "What columns of CSV hold: ${COMPLETION-CANDIDATES} (default: S).")
    Map<String, FieldType> types = new HashMap<>();

    @Option(
            names = "--from-line",
            paramLabel = "N",
            defaultValue = "1",
            description = "Pass over the items before this line of FILE.")
    long fromLine = 1;

    @Option(
            names = "--max-wcu",
            paramLabel = "UNITS",
            description = "Spend at most so many write capacity units a second.")
    double maxWcu = Double.POSITIVE_INFINITY;

    @Option(names = "--dry-run", description = "Read and check every line, and write nothing.")
    boolean dryRun;

    @Override
    public Integer call() throws IOException {
        FileFormat chosen = format();
        if (!(maxWcu > 0)) {
            throw badUsage("Expected --max-wcu of more than 0 but found " + maxWcu);
        }
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw badUsage("Expected a file to read but " + file + " is none");
        }
        return table.open((client, description) -> {
            Compression packed = compression == null ? Compression.ofName(file) : compression;
            try (ItemReader items = ItemReaders.open(file, chosen, packed, typesFor(description))) {
                ImportRun run = new ImportRun(
                        jdynox.shell,
                        file,
                        client.sync().table(Model.ofMaps(description.name(), description.keys())),
                        maxWcu,
                        dryRun);
                return run.copy(items, fromLine);
            } catch (IOException e) {
                throw ImportRun.unreadable(file, e);
            }
        });
    }

    private FileFormat format() {
        FileFormat chosen = format != null
                ? format
                : FileFormat.ofName(file)
                        .orElseThrow(() -> badUsage("Expected --format, or a FILE that ends in .jsonl or .csv"
                                + " (.gz or .zst may follow), but found " + file.getFileName()));
        if (chosen == FileFormat.PARQUET) {
            throw badUsage("Expected one of jsonl, csv, dynamodb-json but found parquet, which is only written");
        }
        return chosen;
    }

    /** The table knows the types of its key. */
    private Map<String, FieldType> typesFor(TableDescription description) {
        Map<String, FieldType> all = new HashMap<>(types);
        for (KeyAttribute key : description.keys().attributes()) {
            all.put(key.name(), FieldType.valueOf(key.type().name()));
        }
        return all;
    }

    private ParameterException badUsage(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
