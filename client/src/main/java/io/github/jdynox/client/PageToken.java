package io.github.jdynox.client;

import io.github.jdynox.model.Key;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The place to go on from as a short text for a link or a form: the "load more" of a web page. It is safe in a URL as it
 * is. A token without a secret can be read and made by anybody; one with a secret can be read by anybody, but a changed or
 * made-up one is refused.
 */
public final class PageToken {

    private static final int SIGNATURE_BYTES = 16;
    private static final String ALGORITHM = "HmacSHA256";

    private PageToken() {}

    /** The token of a key that a read gave as {@code lastEvaluatedKey()}. */
    public static String encode(Key key) {
        return text(bytes(key));
    }

    /** The same, signed with a secret of any length but 0. */
    public static String encode(Key key, byte[] secret) {
        byte[] bytes = bytes(key);
        byte[] signature = signature(bytes, bytes.length, secret);
        return text(ByteBuffer.allocate(bytes.length + SIGNATURE_BYTES)
                .put(bytes)
                .put(signature)
                .array());
    }

    /** The key of a token without a signature; IllegalArgumentException where it is no token. */
    public static Key decode(String token) {
        byte[] bytes = bytes(token);
        return key(bytes, bytes.length);
    }

    /** The key of a token signed with this secret; IllegalArgumentException where it is none, or was changed. */
    public static Key decode(String token, byte[] secret) {
        byte[] bytes = bytes(token);
        int length = bytes.length - SIGNATURE_BYTES;
        if (length < 1
                || !MessageDigest.isEqual(
                        signature(bytes, length, secret), Arrays.copyOfRange(bytes, length, bytes.length))) {
            throw new IllegalArgumentException("Expected a page token that was signed here but its signature does not"
                    + " match; start from the first page.");
        }
        return key(bytes, length);
    }

    private static byte[] bytes(Key key) {
        return key.toJson().getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] bytes(String token) {
        try {
            return Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException e) {
            throw noToken(e);
        }
    }

    private static Key key(byte[] bytes, int length) {
        try {
            return Key.fromJson(new String(bytes, 0, length, StandardCharsets.UTF_8));
        } catch (RuntimeException e) {
            throw noToken(e);
        }
    }

    private static IllegalArgumentException noToken(RuntimeException cause) {
        return new IllegalArgumentException(
                "Expected a page token as PageToken.encode gives it but could not read it; start from the first page.",
                cause);
    }

    private static byte[] signature(byte[] bytes, int length, byte[] secret) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            mac.update(bytes, 0, length);
            return Arrays.copyOf(mac.doFinal(), SIGNATURE_BYTES);
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new AssertionError("every Java platform has " + ALGORITHM, e);
        }
    }
}
