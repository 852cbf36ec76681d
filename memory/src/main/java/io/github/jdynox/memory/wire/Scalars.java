package io.github.jdynox.memory.wire;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.jdynox.memory.fault.ServiceFault;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Base64;
import java.util.Locale;

/** Reads single JSON values as the service converts them, with its sentences where it does not. */
final class Scalars {

    private Scalars() {}

    static String text(JsonParser parser) throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw unconvertible(parser.currentToken(), "String");
        }
        return parser.getText();
    }

    static boolean bool(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_STRING -> bool(parser.getText());
            default -> throw unconvertible(parser.currentToken(), "Boolean");
        };
    }

    private static boolean bool(String text) {
        return switch (text.toUpperCase(Locale.ROOT)) {
            case "TRUE", "1", "YES" -> true;
            case "FALSE", "0", "NO" -> false;
            default -> throw ServiceFault.serialization("Unexpected token received from parser");
        };
    }

    /** A whole number; a fraction is cut off, as the service does. */
    static long whole(JsonParser parser, String type) throws IOException {
        return switch (parser.currentToken()) {
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> whole(parser.getDecimalValue());
            case VALUE_STRING -> throw ServiceFault.serialization("STRING_VALUE cannot be converted to " + type);
            default -> throw unconvertible(parser.currentToken(), type);
        };
    }

    private static long whole(BigDecimal number) {
        BigDecimal low = BigDecimal.valueOf(Long.MIN_VALUE);
        BigDecimal high = BigDecimal.valueOf(Long.MAX_VALUE);
        return number.min(high).max(low).setScale(0, RoundingMode.FLOOR).longValue();
    }

    static byte[] blob(JsonParser parser, JsonToken token) throws IOException {
        return switch (token) {
            case VALUE_STRING -> blob(parser.getText());
            case START_ARRAY -> throw ServiceFault.serialization(
                    "Unrecognized collection type class java.nio.ByteBuffer");
            case START_OBJECT -> throw structure();
            default -> throw ServiceFault.serialization("only base-64-encoded strings are convertible to bytes");
        };
    }

    private static byte[] blob(String text) {
        if (text.length() % 4 != 0) {
            throw ServiceFault.serialization(
                    "Base64 encoded length is expected a multiple of 4 bytes but found: " + text.length());
        }
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            if (Base64.getEncoder().encodeToString(bytes).equals(text)) {
                return bytes;
            }
        } catch (IllegalArgumentException notBase64) {
            throw ServiceFault.serialization("Invalid last non-pad Base64 character dectected");
        }
        throw ServiceFault.serialization("Invalid last non-pad Base64 character dectected");
    }

    static void requireArray(JsonToken token) {
        switch (token) {
            case START_ARRAY -> {}
            case START_OBJECT -> throw structure();
            default -> throw ServiceFault.serialization("Unexpected field type");
        }
    }

    static void requireMap(JsonToken token, String element) {
        switch (token) {
            case START_OBJECT -> {}
            case START_ARRAY -> throw ServiceFault.serialization(
                    "Unrecognized collection type java.util.Map<java.lang.String, " + element + ">");
            default -> throw ServiceFault.serialization("Unexpected field type");
        }
    }

    private static ServiceFault unconvertible(JsonToken token, String type) {
        return switch (token) {
            case START_ARRAY -> ServiceFault.serialization("Unrecognized collection type class java.lang." + type);
            case START_OBJECT -> structure();
            case VALUE_TRUE -> ServiceFault.serialization("TRUE_VALUE cannot be converted to " + type);
            case VALUE_FALSE -> ServiceFault.serialization("FALSE_VALUE cannot be converted to " + type);
            case VALUE_NUMBER_FLOAT -> ServiceFault.serialization("DECIMAL_VALUE cannot be converted to " + type);
            default -> ServiceFault.serialization("NUMBER_VALUE cannot be converted to " + type);
        };
    }

    private static ServiceFault structure() {
        return ServiceFault.serialization("Start of structure or map found where not expected");
    }
}
