package io.github.jdynox.cli;

import io.github.jdynox.cli.file.FieldType;
import io.github.jdynox.cli.file.FileFormat;
import io.github.jdynox.cli.file.ItemReader;
import io.github.jdynox.cli.file.ItemReaders;
import io.github.jdynox.client.TableDescription;
import io.github.jdynox.model.KeyAttribute;
import io.github.jdynox.model.Model;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

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
            "  jdynox import users users.jsonl.gz --max-wcu 500 --progress",
            "  jdynox import users users.jsonl.gz --dry-run",
            "  jdynox import users users.csv --types age=N,active=BOOL,tags=JSON"
        })
final class ImportCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    Jdynox jdynox;

    @Mixin
    final TableArgument table = new TableArgument();

    @Parameters(index = "1", paramLabel = "FILE", description = "The file to read.")
    @SuppressWarnings("NullAway.Init")
    Path file;

    @Mixin
    final FileOptions form = new FileOptions();

    @Option(
            names = "--types",
            paramLabel = "COLUMN=TYPE",
            split = ",",
            description = "What columns of CSV hold: S, N, B (in base64), BOOL or JSON (default: S).")
    Map<String, FieldType> types = new HashMap<>();

    @Option(
            names = "--from-line",
            paramLabel = "N",
            defaultValue = "1",
            description = "Pass over the items before this line of FILE.")
    long fromLine = 1;

    @Mixin
    final WriteOptions write = new WriteOptions();

    @Option(names = "--dry-run", description = "Read and check every line, and write nothing.")
    boolean dryRun;

    @Option(
            names = "--progress",
            description =
                    "Say on standard error how far it is: a bar on a terminal, elsewhere a line every ten seconds.")
    boolean progress;

    @Override
    public Integer call() throws IOException {
        FileFormat chosen = format();
        if (!Files.exists(file) || Files.isDirectory(file)) {
            throw new BadUsage("Expected a file to read but " + file + " is none");
        }
        if (!Files.isReadable(file)) {
            throw new BadUsage("Expected to be allowed to read " + file + " but this user is not");
        }
        return table.open(jdynox.shell, (client, description) -> {
            try (FileChannel bytes = FileChannel.open(file);
                    ItemReader items = ItemReaders.open(
                            file,
                            Channels.newInputStream(bytes),
                            chosen,
                            form.compression(file),
                            typesFor(description));
                    ImportProgress shown = new ImportProgress(
                            jdynox.shell, String.valueOf(file.getFileName()), bytes.size(), progress)) {
                ImportRun run = new ImportRun(
                        jdynox.shell,
                        file,
                        client.sync().table(Model.ofMaps(description.name(), description.keys())),
                        write.maxWcu == null ? Double.POSITIVE_INFINITY : write.maxWcu,
                        dryRun,
                        shown,
                        bytes);
                return run.copy(items, fromLine);
            } catch (IOException e) {
                throw ImportRun.unreadable(file, e);
            }
        });
    }

    private FileFormat format() {
        FileFormat chosen = form.format(file, ".jsonl or .csv");
        if (chosen == FileFormat.PARQUET) {
            throw new BadUsage("Expected one of jsonl, csv, dynamodb-json but found parquet, which is only written");
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
}
