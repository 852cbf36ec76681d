package io.github.jdynox.faultserver;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The HTTP/1.1 of one connection: reads requests, writes answers. */
final class Wire {

    private static final int PIECE = 64 * 1024;

    private final InputStream in;
    private final OutputStream out;

    Wire(Socket socket) throws IOException {
        this.in = new BufferedInputStream(socket.getInputStream(), PIECE);
        this.out = socket.getOutputStream();
    }

    /** The next request, null at the end of the connection. */
    @Nullable
    Asked read(int number) throws IOException {
        if (line() == null) {
            return null;
        }
        Map<String, String> headers = new LinkedHashMap<>();
        for (String line = line(); line != null && !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).trim());
        }
        if (headers.containsKey("expect")) {
            ascii("HTTP/1.1 100 Continue\r\n\r\n");
            out.flush();
        }
        byte[] body = in.readNBytes(Integer.parseInt(headers.getOrDefault("content-length", "0")));
        String target = headers.getOrDefault("x-amz-target", "");
        return new Asked(number, target.substring(target.indexOf('.') + 1), headers, body);
    }

    /** Sends an answer; false when the connection ends with it. */
    boolean write(Answer answer) throws IOException, InterruptedException {
        sleep(answer.delay());
        if (answer.mute()) {
            return false;
        }
        head(answer);
        int end = answer.cutAfter() < 0 ? answer.body().length : Math.min(answer.cutAfter(), answer.body().length);
        for (int pos = 0; pos < end; pos += PIECE) {
            sleep(answer.pause());
            piece(answer, pos, Math.min(PIECE, end - pos));
        }
        if (answer.cutAfter() < 0 && answer.chunked()) {
            ascii("0\r\n\r\n");
        }
        out.flush();
        return answer.cutAfter() < 0 && answer.claimedLength() < 0;
    }

    private void head(Answer answer) throws IOException {
        StringBuilder head = new StringBuilder("HTTP/1.1 " + answer.status() + " Answer\r\n");
        answer.headers().forEach((name, value) -> head.append(name + ": " + value + "\r\n"));
        long length = answer.claimedLength() < 0 ? answer.body().length : answer.claimedLength();
        head.append(answer.chunked() ? "Transfer-Encoding: chunked\r\n\r\n" : "Content-Length: " + length + "\r\n\r\n");
        ascii(head.toString());
        out.flush();
    }

    private void piece(Answer answer, int pos, int length) throws IOException {
        if (answer.chunked()) {
            ascii(Integer.toHexString(length) + "\r\n");
        }
        out.write(answer.body(), pos, length);
        if (answer.chunked()) {
            ascii("\r\n");
        }
    }

    private @Nullable String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                return null;
            }
            if (c != '\r') {
                line.write(c);
            }
        }
        return line.toString(StandardCharsets.ISO_8859_1);
    }

    private void ascii(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static void sleep(Duration wait) throws InterruptedException {
        if (!wait.isZero()) {
            Thread.sleep(wait.toMillis());
        }
    }
}
