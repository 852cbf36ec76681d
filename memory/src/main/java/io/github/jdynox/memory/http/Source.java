package io.github.jdynox.memory.http;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The bytes of a connection as lines and runs; what was read beyond a request stays for the next. */
final class Source {

    private static final int BUFFER = 8 * 1024;

    private final InputStream in;
    private byte[] buf = new byte[BUFFER];
    private int pos;
    private int end;

    Source(InputStream in) {
        this.in = in;
    }

    boolean isBuffered() {
        return pos < end;
    }

    /** Waits for a byte; false where the client has ended the connection. */
    boolean await() throws IOException {
        return isBuffered() || fill() > 0;
    }

    /**
     * The next line, without its end, each byte as one character. A line feed or a carriage return alone is refused: not
     * everybody takes it for the end of a line.
     *
     * @param most bytes that the line may have, its end included
     */
    String line(int most, String what) throws IOException, Refused {
        int feed = pos;
        while (true) {
            while (feed < end && buf[feed] != '\n') {
                feed++;
            }
            if (feed - pos >= most) {
                throw new Refused(431, "Expected " + what + " that is shorter.");
            }
            if (feed < end) {
                return ended(feed, what);
            }
            int scanned = feed - pos;
            if (fill() < 0) {
                throw new EOFException("The connection ended within a line.");
            }
            feed = pos + scanned;
        }
    }

    private String ended(int feed, String what) throws Refused {
        if (feed == pos || buf[feed - 1] != '\r') {
            throw new Refused(400, "Expected " + what + " that ends in CR LF but it ends in LF.");
        }
        String line = new String(buf, pos, feed - 1 - pos, StandardCharsets.ISO_8859_1);
        pos = feed + 1;
        return line;
    }

    /** As many bytes as there are at once, at least one, at most {@code length}. */
    int read(byte[] to, int offset, int length) throws IOException {
        int read;
        if (isBuffered()) {
            read = Math.min(length, end - pos);
            System.arraycopy(buf, pos, to, offset, read);
            pos += read;
        } else {
            read = in.read(to, offset, length);
        }
        if (read < 0) {
            throw new EOFException("The connection ended within a body.");
        }
        return read;
    }

    /** Reads until the client has nothing more to say. */
    void skipAll() throws IOException {
        pos = end;
        while (fill() > 0) {
            pos = end;
        }
    }

    private int fill() throws IOException {
        if (pos == end) {
            pos = 0;
            end = 0;
        } else if (end == buf.length) {
            byte[] from = buf;
            buf = pos > 0 ? buf : Arrays.copyOf(buf, 2 * buf.length);
            System.arraycopy(from, pos, buf, 0, end - pos);
            end -= pos;
            pos = 0;
        }
        int read = in.read(buf, end, buf.length - end);
        end += Math.max(0, read);
        return read;
    }
}
