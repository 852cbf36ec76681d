package io.github.jdynox.expression;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Values as text that a condition can be read from. Sets are written as PartiQL writes them. */
final class Literal {

    private Literal() {}

    /** A value as {@link io.github.jdynox.codec.Codecs#ANY} reads it. */
    static String print(@Nullable Object value) {
        StringBuilder text = new StringBuilder();
        print(value, text);
        return text.toString();
    }

    private static void print(@Nullable Object value, StringBuilder text) {
        if (value instanceof String string) {
            text.append(QuotedText.print(string));
        } else if (value instanceof ByteBuffer binary) {
            text.append("b64'").append(base64(binary)).append('\'');
        } else if (value instanceof Set<?> set) {
            print(set, "<<", ">>", text);
        } else if (value instanceof Collection<?> list) {
            print(list, "[", "]", text);
        } else if (value instanceof Map<?, ?> map) {
            print(map, text);
        } else if (value instanceof BigDecimal || value instanceof Boolean || value == null) {
            text.append(value);
        } else {
            throw new IllegalArgumentException(
                    "Expected a plain value but found a " + value.getClass().getName() + ".");
        }
    }

    private static void print(Collection<?> elements, String open, String close, StringBuilder text) {
        String separator = open;
        for (Object element : elements) {
            text.append(separator);
            print(element, text);
            separator = ", ";
        }
        text.append(elements.isEmpty() ? open + close : close);
    }

    private static void print(Map<?, ?> map, StringBuilder text) {
        text.append('{');
        Iterator<? extends Map.Entry<?, ?>> entries = map.entrySet().iterator();
        while (entries.hasNext()) {
            Map.Entry<?, ?> entry = entries.next();
            print(entry.getKey(), text);
            text.append(": ");
            print(entry.getValue(), text);
            text.append(entries.hasNext() ? ", " : "");
        }
        text.append('}');
    }

    private static String base64(ByteBuffer binary) {
        byte[] bytes = new byte[binary.remaining()];
        binary.duplicate().get(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
