package io.github.jdynox.cli.file;

import io.github.jdynox.DynoxException;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * A file in the making. It is written as {@code FILE.part} and gets its name when it is whole and on the disk, so that what
 * is called {@code FILE} never is half of something.
 */
final class PartFile implements Closeable {

    private static final int BUFFER = 1 << 16;

    private final Path target;
    private final Path part;
    private final FileChannel channel;
    private final OutputStream out;

    private PartFile(Path target, Path part, FileChannel channel) {
        this.target = target;
        this.part = part;
        this.channel = channel;
        this.out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
    }

    /** The name that a file has while it is made. */
    static Path partOf(Path target) {
        return target.resolveSibling(target.getFileName() + ".part");
    }

    /** An empty one. What an earlier run left of the same file is thrown away. */
    static PartFile begin(Path target) throws IOException {
        return open(target, 0);
    }

    /** The first so many bytes of one that an earlier run left. */
    static PartFile resume(Path target, long length) throws IOException {
        long found = Files.exists(partOf(target)) ? Files.size(partOf(target)) : 0;
        if (found < length) {
            throw new DynoxException("Expected at least " + length + " bytes in " + partOf(target)
                    + ", as its checkpoint says, but found " + found + "; export it from the beginning.");
        }
        return open(target, length);
    }

    private static PartFile open(Path target, long length) throws IOException {
        Path part = partOf(target);
        FileChannel channel = FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (!isOurs(channel)) {
                throw new DynoxException("Expected to be the only one that writes " + part + " but another is.");
            }
            channel.truncate(length).position(length);
            return new PartFile(target, part, channel);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static boolean isOurs(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException inThisProcess) {
            return false;
        }
    }

    OutputStream out() {
        return out;
    }

    Path path() {
        return part;
    }

    /** Brings what was written to the disk; gives how much it is. */
    long force() throws IOException {
        out.flush();
        channel.force(true);
        return channel.position();
    }

    /** The file is whole: it gets its name. */
    void finish() throws IOException {
        force();
        channel.close();
        rename(part, target);
    }

    /** Replaces what is there, in one step that outlasts a loss of power. */
    static void rename(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        @Nullable Path directory = to.toAbsolutePath().getParent();
        if (directory == null || System.getProperty("os.name", "").startsWith("Windows")) {
            return;
        }
        try (FileChannel entries = FileChannel.open(directory, StandardOpenOption.READ)) {
            entries.force(true);
        }
    }

    /** Leaves the part as it is. */
    @Override
    public void close() throws IOException {
        channel.close();
    }
}
