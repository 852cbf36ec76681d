package io.github.jdynox.aws;

import java.io.InputStream;
import java.nio.ByteBuffer;

/** Reads a buffer as a stream, without a copy of it. */
final class BufferInput extends InputStream {

    private final ByteBuffer buffer;

    BufferInput(ByteBuffer buffer) {
        this.buffer = buffer;
        buffer.mark();
    }

    @Override
    public int read() {
        return buffer.hasRemaining() ? buffer.get() & 0xff : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        int size = Math.min(length, buffer.remaining());
        buffer.get(target, offset, size);
        return size == 0 ? -1 : size;
    }

    @Override
    public int available() {
        return buffer.remaining();
    }

    @Override
    public boolean markSupported() {
        return true;
    }

    @Override
    public void mark(int readLimit) {
        buffer.mark();
    }

    @Override
    public void reset() {
        buffer.reset();
    }
}
