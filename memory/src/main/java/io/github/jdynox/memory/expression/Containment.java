package io.github.jdynox.memory.expression;

import io.github.jdynox.memory.value.Elements;
import io.github.jdynox.memory.value.Value;
import io.github.jdynox.memory.value.ValueType;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Beginnings and parts of values. */
final class Containment {

    private Containment() {}

    static boolean beginsWith(@Nullable Value value, @Nullable Value prefix) {
        if (value == null || prefix == null || value.type() != prefix.type() || !isText(value)) {
            return false;
        }
        return isAt(value, value.from(), prefix);
    }

    static boolean contains(@Nullable Value whole, @Nullable Value part) {
        if (whole == null || part == null) {
            return false;
        }
        return switch (whole.type()) {
            case S, B -> part.type() == whole.type() && containsBytes(whole, part);
            case SS, NS, BS -> part.type() == whole.type().element() && containsElement(whole, part);
            case L -> containsValue(whole, part);
            default -> false;
        };
    }

    private static boolean isText(Value value) {
        return value.type() == ValueType.S || value.type() == ValueType.B;
    }

    private static boolean containsBytes(Value whole, Value part) {
        for (int at = whole.from(); at + part.length() <= whole.to(); at++) {
            if (isAt(whole, at, part)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAt(Value whole, int at, Value part) {
        int end = at + part.length();
        return end <= whole.to() && Arrays.equals(whole.bytes(), at, end, part.bytes(), part.from(), part.to());
    }

    private static boolean containsElement(Value set, Value scalar) {
        for (Elements elements = set.elements(); elements.next(); ) {
            if (elements.matches(scalar)) {
                return true;
            }
        }
        return false;
    }

    private static boolean containsValue(Value list, Value value) {
        for (Elements elements = list.elements(); elements.next(); ) {
            if (elements.value().equals(value)) {
                return true;
            }
        }
        return false;
    }
}
