package io.github.jdynox.memory.http;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * An answer on its way. {@code Content-Length}, {@code Date} and {@code Connection} are added to its headers.
 *
 * @param headers lines, each with its end
 * @param body what is sent of the body
 * @param sent how many bytes of it from index 0; where that is less than {@code length}, the connection ends after them
 * @param length how many bytes are announced; negative for no answer at all: the connection ends
 */
public record Response(int status, String headers, byte[] body, int sent, int length) {

    /** None: the client sees the connection end. */
    public static final Response LOST = new Response(0, "", new byte[0], 0, -1);

    /** Larger ones are not copied behind their head but follow in a write of their own. */
    private static final int JOINED = 64 * 1024;

    static Response refusal(int status, String sentence) {
        byte[] body = (sentence + "\n").getBytes(StandardCharsets.ISO_8859_1);
        return new Response(status, "Content-Type: text/plain\r\n", body, body.length, body.length);
    }

    boolean isLost() {
        return length < 0;
    }

    boolean isWhole() {
        return sent == length;
    }

    /** Writes all of it at once, so that it leaves in as few packets and wakes its reader as seldom as can be. */
    void write(OutputStream out, String connection, boolean isHead) throws IOException {
        byte[] head = ("HTTP/1.1 " + status + ' ' + Reason.of(status) + "\r\nDate: " + HttpDate.now() + "\r\n" + headers
                        + "Content-Length: " + length + "\r\n" + connection + "\r\n")
                .getBytes(StandardCharsets.ISO_8859_1);
        int following = isHead ? 0 : sent;
        if (following <= JOINED) {
            byte[] all = Arrays.copyOf(head, head.length + following);
            System.arraycopy(body, 0, all, head.length, following);
            out.write(all);
        } else {
            out.write(head);
            out.write(body, 0, following);
        }
    }
}
