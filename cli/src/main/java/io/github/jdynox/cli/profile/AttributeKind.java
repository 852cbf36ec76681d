package io.github.jdynox.cli.profile;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** DynamoDB's types, told by the values that stand for them. */
enum AttributeKind {
    S,
    N,
    B,
    BOOL,
    NULL,
    M,
    L,
    SS,
    NS,
    BS;

    static AttributeKind of(@Nullable Object value) {
        if (value == null) {
            return NULL;
        }
        if (value instanceof String) {
            return S;
        }
        if (value instanceof BigDecimal) {
            return N;
        }
        if (value instanceof ByteBuffer) {
            return B;
        }
        if (value instanceof Boolean) {
            return BOOL;
        }
        if (value instanceof Map) {
            return M;
        }
        return value instanceof List ? L : ofSet((Set<?>) value);
    }

    private static AttributeKind ofSet(Set<?> set) {
        Object first = set.iterator().next();
        return first instanceof String ? SS : first instanceof BigDecimal ? NS : BS;
    }
}
