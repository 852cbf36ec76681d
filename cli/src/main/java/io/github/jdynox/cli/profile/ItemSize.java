package io.github.jdynox.cli.profile;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How large DynamoDB counts an item, in bytes: names and strings in UTF-8, numbers two digits a byte. */
final class ItemSize {

    private static final int OF_DOCUMENT = 3;
    private static final int OF_ELEMENT = 1;

    private ItemSize() {}

    /** An attribute: its name and its value. */
    static int of(String name, @Nullable Object value) {
        return utf8(name) + of(value);
    }

    private static int of(@Nullable Object value) {
        if (value instanceof String text) {
            return utf8(text);
        }
        if (value instanceof BigDecimal number) {
            return ofNumber(number);
        }
        if (value instanceof ByteBuffer binary) {
            return binary.remaining();
        }
        if (value instanceof Map<?, ?> map) {
            int size = OF_DOCUMENT;
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                size += OF_ELEMENT + of(String.valueOf(entry.getKey()), entry.getValue());
            }
            return size;
        }
        return value instanceof Collection<?> elements ? ofElements(elements) : 1;
    }

    private static int ofElements(Collection<?> elements) {
        boolean list = AttributeKind.of(elements) == AttributeKind.L;
        int size = list ? OF_DOCUMENT : 0;
        for (Object element : elements) {
            size += of(element) + (list ? OF_ELEMENT : 0);
        }
        return size;
    }

    /** A byte for sign and exponent, one for each pair of digits left and right of the point, one more where negative. */
    private static int ofNumber(BigDecimal number) {
        if (number.signum() == 0) {
            return 1;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        int exponent = stripped.precision() - 1 - stripped.scale();
        boolean halfPair = Math.floorMod(exponent, 2) == 0;
        int pairs = (stripped.precision() + (halfPair ? 1 : 0) + 1) / 2;
        return 1 + pairs + (number.signum() < 0 ? 1 : 0);
    }

    private static int utf8(String text) {
        int bytes = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            bytes += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
        }
        return bytes;
    }
}
