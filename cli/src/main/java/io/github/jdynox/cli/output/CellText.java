package io.github.jdynox.cli.output;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Attribute values as the text of one cell: scalars as they are, anything nested as JSON. */
public final class CellText {

    private CellText() {}

    /** A value as one text. */
    public static String of(@Nullable Object value) {
        if (value instanceof String text) {
            return text;
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof ByteBuffer binary) {
            return base64(binary);
        }
        return value instanceof Map<?, ?> || value instanceof Collection<?>
                ? JsonText.of(value)
                : String.valueOf(value);
    }

    /** For a terminal: control characters as escapes, so that no value can move the cursor or break a line. */
    public static String printable(@Nullable Object value) {
        String text = of(value);
        return text.codePoints().noneMatch(CellText::isControl) ? text : escaped(text);
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (isControl(c)) {
                        out.append(String.format("\\u%04x", c));
                    } else {
                        out.appendCodePoint(c);
                    }
                }
            }
        });
        return out.toString();
    }

    /** Controls, line separators, and the marks that turn the direction of what follows. */
    private static boolean isControl(int c) {
        return Character.isISOControl(c)
                || c == 0x2028
                || c == 0x2029
                || c >= 0x202A && c <= 0x202E
                || c >= 0x2066 && c <= 0x2069;
    }

    static String base64(ByteBuffer binary) {
        ByteBuffer copy = binary.duplicate();
        byte[] bytes = new byte[copy.remaining()];
        copy.get(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
