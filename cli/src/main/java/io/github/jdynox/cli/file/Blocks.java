package io.github.jdynox.cli.file;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Text in whole blocks: each is complete by itself, a gzip member or a zstd frame, and on the disk before the next begins. A
 * file that is cut behind a block is good as far as it goes, and another run can go on from there.
 */
final class Blocks extends OutputStream {

    private final PartFile file;
    private final Compression compression;
    private @Nullable OutputStream block;
    private long size;

    Blocks(PartFile file, Compression compression) {
        this.file = file;
        this.compression = compression;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        block().write(bytes, offset, length);
        size += length;
    }

    private OutputStream block() throws IOException {
        OutputStream begun = block;
        if (begun == null) {
            begun = compression.compress(new Shield(file.out()));
            block = begun;
        }
        return begun;
    }

    /** Bytes of text in the block so far. */
    long size() {
        return size;
    }

    /** Completes the block; gives the length of the file up to its end. */
    long end() throws IOException {
        if (block != null) {
            block.close();
            block = null;
        }
        size = 0;
        return file.force();
    }

    /** Completes the text; gives its length. Compressed nothing is not an empty file: it has a header. */
    long complete() throws IOException {
        if (end() == 0) {
            block();
        }
        return end();
    }

    /** A block is written when it ends; flushing it earlier would spoil its compression. */
    @Override
    public void flush() {}

    @Override
    public void close() throws IOException {
        file.close();
    }

    /** The end of a block is not that of the file. */
    private static final class Shield extends FilterOutputStream {

        Shield(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            out.flush();
        }
    }
}
