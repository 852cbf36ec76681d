package io.github.jdynox.cli;

import io.github.jdynox.DynoxException;
import io.github.jdynox.cli.file.FieldType;
import io.github.jdynox.cli.file.ItemReader;
import io.github.jdynox.cli.file.Place;
import io.github.jdynox.cli.output.Figures;
import io.github.jdynox.client.SyncTable;
import io.github.jdynox.codec.Codecs;
import io.github.jdynox.json.JsonWriter;
import io.github.jdynox.model.KeyAttribute;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Copies the items of a file to a table. However it ends, it tells how many are written and where to go on. */
final class ImportRun {

    private final Shell shell;
    private final Path file;
    private final SyncTable<Map<String, @Nullable Object>> table;
    private final boolean dryRun;
    private final ItemBatches batches;
    private final ImportProgress progress;

    /** The file as it is on the disk: how far it was read tells how much is left. */
    private final FileChannel bytes;

    private long items;

    /** The lines of the first item that waits to be written and of the last that was given. */
    private long firstWaiting;

    private long last;

    ImportRun(
            Shell shell,
            Path file,
            SyncTable<Map<String, @Nullable Object>> table,
            double maxWcu,
            boolean dryRun,
            ImportProgress progress,
            FileChannel bytes) {
        this.shell = shell;
        this.file = file;
        this.table = table;
        this.dryRun = dryRun;
        this.batches = new ItemBatches(table, maxWcu);
        this.progress = progress;
        this.bytes = bytes;
    }

    /** A failure of reading, where it cannot be told from one of writing by its class. */
    static DynoxException unreadable(Path file, IOException e) {
        return new DynoxException("Expected to read " + file + " to its end but met: " + e.getMessage() + ".", e);
    }

    /** Gives the exit code. */
    int copy(ItemReader in, long fromLine) throws IOException {
        try {
            copyItems(in, fromLine);
        } catch (RuntimeException | IOException e) {
            if (!shell.interruption().isWished()) {
                tellWritten();
                tellWhereToGoOn();
                throw e;
            }
        }
        shell.interruption().acknowledge();
        tellWritten();
        if (shell.interruption().isWished()) {
            shell.tell("Stopped.");
            tellWhereToGoOn();
            return ExitCode.INTERRUPTED;
        }
        return ExitCode.OK;
    }

    private void copyItems(ItemReader in, long fromLine) throws IOException {
        last = fromLine - 1;
        while (!shell.interruption().isWished()) {
            Map<String, @Nullable Object> item = next(in);
            if (item == null) {
                break;
            }
            if (in.line() >= fromLine) {
                items++;
                if (!dryRun) {
                    add(item, in.line());
                }
            }
            if (progress.isDue()) {
                progress.say(bytes.position(), counts());
            }
        }
        batches.end();
    }

    private void add(Map<String, @Nullable Object> item, long line) {
        if (batches.isEmpty()) {
            firstWaiting = line;
        }
        last = line;
        batches.add(item);
    }

    /** The next item, checked; what is before a line that is none, or cannot be read, is written first. */
    private @Nullable Map<String, @Nullable Object> next(ItemReader in) throws IOException {
        try {
            Map<String, @Nullable Object> item = in.next();
            return item == null ? null : checked(item, new Place(file, in.line()));
        } catch (DynoxException | IOException e) {
            batches.end();
            throw e;
        }
    }

    private Map<String, @Nullable Object> checked(Map<String, @Nullable Object> item, Place place) {
        try {
            readBinaryKey(item);
            table.model().keyOf(item).resolve(table.model().keys().attributes());
            Codecs.MAP.write(new JsonWriter(256), item);
            return item;
        } catch (IllegalArgumentException e) {
            String message = String.valueOf(e.getMessage());
            throw place.refused(message.endsWith(".") ? message.substring(0, message.length() - 1) : message);
        }
    }

    /** Plain JSON has no binary, but a key must have the type of the table's. */
    private void readBinaryKey(Map<String, @Nullable Object> item) {
        for (KeyAttribute key : table.model().keys().attributes()) {
            if (key.type().name().equals(FieldType.B.name()) && item.get(key.name()) instanceof String text) {
                item.put(key.name(), FieldType.B.value(text));
            }
        }
    }

    private String counts() {
        return dryRun
                ? Figures.count(items, "item") + " read, " + progress.rate(items)
                : Figures.count(batches.written(), "item") + " written, "
                        + Figures.units(table.totalMetrics().totalWcu()) + " WCU, "
                        + progress.rate(batches.written());
    }

    private void tellWritten() {
        progress.end();
        shell.tell(
                dryRun
                        ? Figures.count(items, "item") + " read, nothing written"
                        : Figures.ofWrites(batches.written(), table.totalMetrics()));
    }

    /** The first line whose item may not be in the table. */
    private void tellWhereToGoOn() {
        if (!dryRun) {
            long unwritten = batches.isEmpty() ? last + 1 : firstWaiting;
            shell.tell("To go on from here, add: --from-line " + unwritten);
        }
    }
}
