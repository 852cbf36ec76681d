package io.github.jdynox.expression;

import org.jspecify.annotations.Nullable;

final class Literal {
    private Literal() {}

    static String print(@Nullable Object value) {
        throw new UnsupportedOperationException();
    }
}
