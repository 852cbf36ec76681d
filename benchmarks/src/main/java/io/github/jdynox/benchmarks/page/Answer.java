package io.github.jdynox.benchmarks.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;

/**
 * The body of an answer, ready to be sent.
 *
 * @param crc32 of what is sent, which for a compressed body is the compressed one, as with DynamoDB
 */
record Answer(boolean gzip, long crc32, byte[]... parts) {

    static Answer plain(byte[]... parts) {
        CRC32 crc = new CRC32();
        for (byte[] part : parts) {
            crc.update(part);
        }
        return new Answer(false, crc.getValue(), parts);
    }

    Answer compressed() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            for (byte[] part : parts) {
                gzip.write(part);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        byte[] whole = out.toByteArray();
        return new Answer(true, plain(whole).crc32, whole);
    }

    int length() {
        return Arrays.stream(parts).mapToInt(part -> part.length).sum();
    }
}
