package io.github.jdynox.json;

import io.github.jdynox.DecodeException;
import java.util.Arrays;
import java.util.Base64;

/** The base64 texts of binaries. */
final class Base64Text {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    /** Six bits for each character of the alphabet, -1 for every other byte. */
    private static final byte[] SIX_BITS = new byte[256];

    static {
        Arrays.fill(SIX_BITS, (byte) -1);
        for (int i = 0; i < ALPHABET.length(); i++) {
            SIX_BITS[ALPHABET.charAt(i)] = (byte) i;
        }
    }

    private Base64Text() {}

    /** @param position where a problem is reported */
    static byte[] decode(byte[] buf, int from, int to, int position) {
        int length = to - from;
        if (length == 0 || (length & 3) != 0) {
            return decodeAny(buf, from, to, position);
        }
        int padding = buf[to - 1] != '=' ? 0 : buf[to - 2] != '=' ? 1 : 2;
        byte[] bytes = new byte[length / 4 * 3 - padding];
        int whole = padding == 0 ? to : to - 4;
        int at = 0;
        for (int p = from; p < whole; p += 4) {
            int bits = SIX_BITS[buf[p] & 0xFF] << 18
                    | SIX_BITS[buf[p + 1] & 0xFF] << 12
                    | SIX_BITS[buf[p + 2] & 0xFF] << 6
                    | SIX_BITS[buf[p + 3] & 0xFF];
            if (bits < 0) {
                throw notBase64(position);
            }
            bytes[at] = (byte) (bits >> 16);
            bytes[at + 1] = (byte) (bits >> 8);
            bytes[at + 2] = (byte) bits;
            at += 3;
        }
        if (padding > 0) {
            byte[] rest = decodeAny(buf, whole, to, position);
            System.arraycopy(rest, 0, bytes, at, rest.length);
        }
        return bytes;
    }

    /** The ends and the oddities, such as a text whose padding was left off. */
    private static byte[] decodeAny(byte[] buf, int from, int to, int position) {
        try {
            return Base64.getDecoder().decode(Arrays.copyOfRange(buf, from, to));
        } catch (IllegalArgumentException notBase64) {
            // Its message would show characters of the value.
            throw notBase64(position);
        }
    }

    private static DecodeException notBase64(int position) {
        return DecodeException.of("Expected a binary (B) in base64 but was another text", position);
    }
}
