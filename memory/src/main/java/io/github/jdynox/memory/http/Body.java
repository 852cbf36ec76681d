package io.github.jdynox.memory.http;

import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A request's body as it comes in. One that is too large is read on without being kept, so that the client gets to see
 * the refusal, up to a multiple of what is taken.
 */
final class Body {

    private static final int FIRST = 64 * 1024;
    private static final int PATIENCE = 4;
    private static final int MOST_LINE = 4 * 1024;
    private static final int MOST_TRAILERS = 64;
    private static final int MOST_SIZE_DIGITS = 15;

    private final Source source;
    private final int most;
    private byte[] bytes = {};
    private int kept;
    private long read;

    Body(Source source, int most) {
        this.source = source;
        this.most = most;
    }

    void read(Framing framing) throws IOException, Refused {
        if (!framing.isChunked()) {
            run(framing.length());
            return;
        }
        long size = chunkSize();
        while (size > 0) {
            run(size);
            if (!isBearable()) {
                return;
            }
            if (!line().isEmpty()) {
                throw new Refused(400, "Expected a chunk that ends where its size says.");
            }
            size = chunkSize();
        }
        trailers();
    }

    /** Whether all of it was read, and the next request begins where it ends. */
    boolean isBearable() {
        return read <= (long) PATIENCE * most;
    }

    /** All of it, null where it is too large. */
    byte @Nullable [] whole() {
        if (read > most) {
            return null;
        }
        return kept == bytes.length ? bytes : Arrays.copyOf(bytes, kept);
    }

    private void run(long length) throws IOException {
        for (long left = length; left > 0 && isBearable(); ) {
            makeRoom(left);
            int room = (int) Math.min(left, bytes.length - kept);
            int came = source.read(bytes, kept, room);
            read += came;
            left -= came;
            kept = read > most ? 0 : kept + came;
        }
    }

    /** Grows with what has come, not with what was announced. */
    private void makeRoom(long left) {
        if (kept == bytes.length) {
            long grown = Math.max(kept + Math.min(left, FIRST), 2L * kept);
            bytes = Arrays.copyOf(bytes, (int) Math.min(grown, most + 1L));
        }
    }

    private long chunkSize() throws IOException, Refused {
        String line = line();
        int digits = 0;
        while (digits < line.length() && Character.digit(line.charAt(digits), 16) >= 0) {
            digits++;
        }
        boolean isSize = digits > 0 && digits <= MOST_SIZE_DIGITS;
        String extension = line.substring(digits).strip();
        if (!isSize || !extension.isEmpty() && !extension.startsWith(";")) {
            throw new Refused(400, "Expected the size of a chunk in hexadecimal digits.");
        }
        return Long.parseLong(line, 0, digits, 16);
    }

    private void trailers() throws IOException, Refused {
        for (int i = 0; !line().isEmpty(); i++) {
            if (i == MOST_TRAILERS) {
                throw new Refused(431, "Expected at most " + MOST_TRAILERS + " trailers.");
            }
        }
    }

    private String line() throws IOException, Refused {
        return source.line(MOST_LINE, "a line of a chunked body of at most " + MOST_LINE + " bytes");
    }
}
