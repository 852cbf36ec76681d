package io.github.jdynox.client;

import io.github.jdynox.DynoxException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * A file that holds the checkpoint of one read. Each is written beside it, forced to the disk, and put in its place in one
 * step: whenever the process or the machine stops, the file holds one whole checkpoint, the last or the one before it. Two
 * processes must not share one.
 */
public final class CheckpointFile {

    private final Path path;
    private final Path next;

    private CheckpointFile(Path path) {
        this.path = path;
        this.next = path.resolveSibling(path.getFileName() + ".next");
    }

    /** The file at this path, in a directory that exists; the file need not. */
    public static CheckpointFile at(Path path) {
        return new CheckpointFile(path.toAbsolutePath());
    }

    /** Where it is. */
    public Path path() {
        return path;
    }

    /** The checkpoint in the file; empty where there is no file. DynoxException for a file that cannot be read. */
    public Optional<Checkpoint> load() {
        try {
            return Optional.of(Checkpoint.parse(Files.readString(path)));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            throw new DynoxException("Expected a checkpoint in " + path + " but met: " + e.getMessage(), e);
        }
    }

    /**
     * Puts a checkpoint in the place of the one before it. DynoxException where it cannot be written. An interrupt does not
     * keep it from that: a run may be stopped by one, and end on the thread that was interrupted.
     */
    public synchronized void save(Checkpoint checkpoint) {
        try {
            writeWhole(checkpoint.toJson() + "\n");
            Files.move(next, path, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new DynoxException(
                    "Expected to save a checkpoint in " + path + " but met a "
                            + e.getClass().getSimpleName() + ": " + e.getMessage(),
                    e);
        }
    }

    /** An interrupt closes the channel: then it is written once more, and the thread is interrupted afterwards. */
    private void writeWhole(String text) throws IOException {
        boolean interrupted = false;
        try {
            boolean written = false;
            while (!written) {
                interrupted |= Thread.interrupted();
                try {
                    write(StandardCharsets.UTF_8.encode(text));
                    written = true;
                } catch (ClosedByInterruptException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void write(ByteBuffer bytes) throws IOException {
        try (FileChannel out = FileChannel.open(
                next, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
            out.force(true);
        }
    }

    /** Removes the file, if there is one. */
    public synchronized void delete() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new DynoxException("Expected to remove " + path + " but met: " + e.getMessage(), e);
        }
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
