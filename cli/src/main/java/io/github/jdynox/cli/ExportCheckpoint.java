package io.github.jdynox.cli;

import io.github.jdynox.cli.file.ExportState;
import io.github.jdynox.cli.file.TextFile;
import io.github.jdynox.client.Cursor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Keeps the state of an export: now and then a block of the file is ended and brought to the disk, and then what is in it is
 * written down.
 */
final class ExportCheckpoint {

    private static final long BLOCK = 1 << 20;
    private static final long INTERVAL_NANOS = 1_000_000_000;

    private final Path path;
    private final String output;
    private long saved = System.nanoTime();

    /** One in a file, of an export that is described so. */
    ExportCheckpoint(Path path, String output) {
        this.path = path;
        this.output = output;
    }

    /** An item was written. */
    void written(TextFile file, Cursor<?> cursor) throws IOException {
        if (file.blockSize() >= BLOCK || System.nanoTime() - saved >= INTERVAL_NANOS) {
            save(file, cursor);
        }
    }

    /** What was written is good, whatever happens next. */
    void save(TextFile file, Cursor<?> cursor) throws IOException {
        save(file, cursor, false, file.endBlock());
        saved = System.nanoTime();
    }

    /** Everything was written. */
    void whole(TextFile file, Cursor<?> cursor) throws IOException {
        save(file, cursor, true, file.complete());
    }

    private void save(TextFile file, Cursor<?> cursor, boolean whole, long length) throws IOException {
        new ExportState(
                        output,
                        file.header(),
                        length,
                        whole,
                        cursor.checkpoint().toJson())
                .save(path);
    }

    void delete() throws IOException {
        Files.deleteIfExists(path);
    }
}
