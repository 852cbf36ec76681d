package io.github.jdynox.memory;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Locale;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/** How a body is packed on its way; the service takes and gives both. */
enum ContentCoding {
    GZIP {
        @Override
        OutputStream packing(OutputStream out) throws IOException {
            return new GZIPOutputStream(out);
        }

        @Override
        InputStream unpacking(InputStream in) throws IOException {
            return new GZIPInputStream(in);
        }
    },
    DEFLATE {
        @Override
        OutputStream packing(OutputStream out) {
            return new DeflaterOutputStream(out);
        }

        @Override
        InputStream unpacking(InputStream in) {
            return new InflaterInputStream(in);
        }
    };

    abstract OutputStream packing(OutputStream out) throws IOException;

    abstract InputStream unpacking(InputStream in) throws IOException;

    /** The coding of that name, null for any other. */
    static @Nullable ContentCoding named(String name) {
        for (ContentCoding coding : values()) {
            if (coding.token().equalsIgnoreCase(name)) {
                return coding;
            }
        }
        return null;
    }

    /** The coding's name in a header. */
    String token() {
        return name().toLowerCase(Locale.ROOT);
    }

    byte[] packed(byte[] body, int length) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(length / 4);
        try (OutputStream out = packing(packed)) {
            out.write(body, 0, length);
        }
        return packed.toByteArray();
    }

    /** The first {@code most} bytes of what was packed; fails where the body is not of this coding. */
    byte[] unpacked(byte[] body, int most) throws IOException {
        try (InputStream in = unpacking(new ByteArrayInputStream(body))) {
            return in.readNBytes(most);
        }
    }
}
