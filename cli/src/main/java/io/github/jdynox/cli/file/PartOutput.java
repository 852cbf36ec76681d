package io.github.jdynox.cli.file;

import java.io.IOException;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.PositionOutputStream;

/** A file in the making, as Parquet wants to have it. */
record PartOutput(PartFile file) implements OutputFile {

    @Override
    public PositionOutputStream create(long blockSizeHint) {
        return new Position(file);
    }

    @Override
    public PositionOutputStream createOrOverwrite(long blockSizeHint) {
        return create(blockSizeHint);
    }

    @Override
    public boolean supportsBlockSize() {
        return false;
    }

    @Override
    public long defaultBlockSize() {
        return 0;
    }

    private static final class Position extends PositionOutputStream {

        private final PartFile file;
        private long position;

        Position(PartFile file) {
            this.file = file;
        }

        @Override
        public long getPos() {
            return position;
        }

        @Override
        public void write(int b) throws IOException {
            file.out().write(b);
            position++;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            file.out().write(bytes, offset, length);
            position += length;
        }

        @Override
        public void flush() throws IOException {
            file.out().flush();
        }

        /** The end of what Parquet writes; the file is closed when it has its name. */
        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
