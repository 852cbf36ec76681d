package io.github.jdynox.faultserver;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;

/**
 * One answer of the {@link FaultServer}: a status, headers and a body, and what goes wrong with them. Immutable.
 *
 * @param status the HTTP status
 * @param headers headers to send beside the framing ones
 * @param body the bytes of the body as they are sent
 * @param chunked sends the body in chunks, without a {@code Content-Length}
 * @param claimedLength the {@code Content-Length} to send; negative for the true one
 * @param cutAfter after this many bytes of the body the connection is closed; negative for never, 0 for right after the
 *     headers
 * @param delay how long to wait before the status line
 * @param pause how long to wait between pieces of the body
 * @param mute closes the connection, after {@link #delay}, without a word
 */
public record Answer(
        int status,
        Map<String, String> headers,
        byte[] body,
        boolean chunked,
        long claimedLength,
        int cutAfter,
        Duration delay,
        Duration pause,
        boolean mute) {

    private static final String CRC = "x-amz-crc32";

    /** A good answer with its checksum and a request id. */
    public static Answer ok(byte[] json) {
        return of(200, json);
    }

    /** A good answer with its checksum and a request id. */
    public static Answer ok(String json) {
        return ok(json.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * DynamoDB's refusal of a request.
     *
     * @param code the error's short name
     * @param message the sentence; free of quotation marks and backslashes
     * @param more further members of the JSON object, such as {@code "Item":{..}}; empty for none
     */
    public static Answer error(int status, String code, String message, String more) {
        String json = "{\"__type\":\"com.amazonaws.dynamodb.v20120810#" + code + "\",\"message\":\"" + message + "\""
                + (more.isEmpty() ? "" : "," + more) + "}";
        return of(status, json.getBytes(StandardCharsets.UTF_8));
    }

    /** The refusal of a request that came too soon. */
    public static Answer throttled() {
        return error(400, "ProvisionedThroughputExceededException", "Too fast.", "");
    }

    /** An error of the service's own. */
    public static Answer internalError(int status) {
        return error(status, "InternalServerError", "Try again.", "");
    }

    /** The connection is closed without an answer. */
    public static Answer hangUp() {
        return new Answer(0, Map.of(), new byte[0], false, -1, -1, Duration.ZERO, Duration.ZERO, true);
    }

    private static Answer of(int status, byte[] json) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("x-amzn-RequestId", "REQUEST" + status);
        headers.put("Content-Type", "application/x-amz-json-1.0");
        headers.put(CRC, String.valueOf(crc(json)));
        return new Answer(status, headers, json, false, -1, -1, Duration.ZERO, Duration.ZERO, false);
    }

    /** This answer, with a checksum that is not the body's. */
    public Answer withWrongCrc() {
        return header(CRC, String.valueOf(crc(body) ^ 1));
    }

    /** This answer, without a checksum. */
    public Answer withoutCrc() {
        Map<String, String> fewer = new LinkedHashMap<>(headers);
        fewer.remove(CRC);
        return new Answer(status, fewer, body, chunked, claimedLength, cutAfter, delay, pause, mute);
    }

    /** This answer with one more header. */
    public Answer header(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Answer(status, more, body, chunked, claimedLength, cutAfter, delay, pause, mute);
    }

    /** This answer, compressed, with the checksum of the compressed bytes as DynamoDB gives it. */
    public Answer gzipped() {
        byte[] compressed = gzip(body);
        return new Answer(status, headers, compressed, chunked, claimedLength, cutAfter, delay, pause, mute)
                .header("Content-Encoding", "gzip")
                .header(CRC, String.valueOf(crc(compressed)));
    }

    /** This answer in chunks, without a {@code Content-Length}. */
    public Answer inChunks() {
        return new Answer(status, headers, body, true, claimedLength, cutAfter, delay, pause, mute);
    }

    /** This answer with a {@code Content-Length} of our choice. The connection is closed after the body. */
    public Answer claiming(long length) {
        return new Answer(status, headers, body, chunked, length, cutAfter, delay, pause, mute);
    }

    /** This answer, cut off after so many bytes of its body. */
    public Answer cutAfter(int bytes) {
        return new Answer(status, headers, body, chunked, claimedLength, bytes, delay, pause, mute);
    }

    /** This answer after a wait. */
    public Answer after(Duration wait) {
        return new Answer(status, headers, body, chunked, claimedLength, cutAfter, wait, pause, mute);
    }

    /** This answer with a wait before each piece of the body. */
    public Answer trickling(Duration wait) {
        return new Answer(status, headers, body, chunked, claimedLength, cutAfter, delay, wait, mute);
    }

    private static long crc(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        return crc.getValue();
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
