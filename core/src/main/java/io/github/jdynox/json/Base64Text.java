package io.github.jdynox.json;

import io.github.jdynox.DecodeException;
import java.nio.ByteBuffer;
import java.util.Base64;

/** The base64 texts of binaries. */
final class Base64Text {

    private Base64Text() {}

    /** @param position where a problem is reported */
    static byte[] decode(byte[] buf, int from, int to, int position) {
        try {
            ByteBuffer decoded = Base64.getDecoder().decode(ByteBuffer.wrap(buf, from, to - from));
            byte[] bytes = new byte[decoded.remaining()];
            decoded.get(bytes);
            return bytes;
        } catch (IllegalArgumentException notBase64) {
            // Its message would show characters of the value.
            throw DecodeException.of("Expected a binary (B) in base64 but was another text", position);
        }
    }
}
