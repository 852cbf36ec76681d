package io.github.jdynox.benchmarks.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** The requests of one connection, one after another: as much of HTTP/1.1 as the SDK's clients speak. */
final class HttpExchange {

    private final InputStream in;
    private final OutputStream out;
    private byte[] buf = new byte[64 * 1024];
    private int count;
    private String head = "";
    private String body = "";

    HttpExchange(Socket connection) throws IOException {
        this.in = connection.getInputStream();
        this.out = connection.getOutputStream();
    }

    /** Reads the next request; false when the client hung up. */
    boolean read() throws IOException {
        int end = endOfHead();
        while (end < 0) {
            if (!more()) {
                return false;
            }
            end = endOfHead();
        }
        head = new String(buf, 0, end, StandardCharsets.ISO_8859_1);
        String lower = head.toLowerCase(Locale.ROOT);
        if (lower.contains("expect: 100-continue")) {
            out.write("HTTP/1.1 100 Continue\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        }
        int length = Integer.parseInt(header(lower, "content-length", "0"));
        while (count < end + length) {
            if (!more()) {
                return false;
            }
        }
        body = new String(buf, end, length, StandardCharsets.UTF_8);
        System.arraycopy(buf, end + length, buf, 0, count - end - length);
        count -= end + length;
        return true;
    }

    /** DynamoDB's name of the operation. */
    String operation() {
        String target = header(head.toLowerCase(Locale.ROOT), "x-amz-target", "");
        return target.substring(target.indexOf('.') + 1);
    }

    /** The part of the path with this index, as a number. */
    int path(int index, int otherwise) {
        String path = head.substring(head.indexOf(' ') + 1, head.indexOf(" HTTP"));
        String[] parts = path.substring(1).split("/", -1);
        return index < parts.length && !parts[index].isEmpty() ? Integer.parseInt(parts[index]) : otherwise;
    }

    /** The table that the request names; the only name within a batch. */
    String table() {
        String named = member("TableName");
        return named.isEmpty() ? member("RequestItems\":{") : named;
    }

    /** What follows a member's name, without quotes; empty if there is none. */
    String member(String name) {
        int at = body.indexOf(name);
        if (at < 0) {
            return "";
        }
        int start = at + name.length();
        while (" \":".indexOf(body.charAt(start)) >= 0) {
            start++;
        }
        int end = start;
        while (end < body.length() && ",}\"".indexOf(body.charAt(end)) < 0) {
            end++;
        }
        return body.substring(start, end);
    }

    /** Whether the client can read a compressed body. */
    boolean acceptsGzip() {
        return header(head.toLowerCase(Locale.ROOT), "accept-encoding", "").contains("gzip");
    }

    /** Sends an answer as fast as it goes. */
    void answer(Answer answer) throws IOException, InterruptedException {
        answer(answer, 0);
    }

    /**
     * Sends an answer over a line that is not faster than so many megabytes a second.
     *
     * @param megabytes 0 for as fast as it goes
     */
    void answer(Answer answer, int megabytes) throws IOException, InterruptedException {
        out.write(head(answer).getBytes(StandardCharsets.US_ASCII));
        Line line = new Line(out, megabytes);
        for (byte[] part : answer.parts()) {
            line.write(part);
        }
    }

    private static String head(Answer answer) {
        return "HTTP/1.1 200 OK\r\nContent-Type: application/x-amz-json-1.0\r\nx-amzn-RequestId: CANNED\r\n"
                + (answer.gzip() ? "Content-Encoding: gzip\r\n" : "") + "x-amz-crc32: " + answer.crc32()
                + "\r\nContent-Length: " + answer.length() + "\r\n\r\n";
    }

    private boolean more() throws IOException {
        if (count == buf.length) {
            buf = Arrays.copyOf(buf, count * 2);
        }
        int size = in.read(buf, count, buf.length - count);
        count += Math.max(0, size);
        return size > 0;
    }

    private int endOfHead() {
        for (int i = 3; i < count; i++) {
            if (buf[i] == '\n' && buf[i - 1] == '\r' && buf[i - 2] == '\n') {
                return i + 1;
            }
        }
        return -1;
    }

    private static String header(String head, String name, String otherwise) {
        int at = head.indexOf("\n" + name + ":");
        return at < 0
                ? otherwise
                : head.substring(at + name.length() + 2, head.indexOf('\r', at)).strip();
    }
}
