package io.github.jdynox.expression;

import org.jspecify.annotations.Nullable;

/** DynamoDB's comparators. */
enum Comparator {
    EQ("="),
    NE("<>"),
    LT("<"),
    LE("<="),
    GT(">"),
    GE(">=");

    private final String symbol;

    Comparator(String symbol) {
        this.symbol = symbol;
    }

    String symbol() {
        return symbol;
    }

    /** True for those that only S, N and B know. */
    boolean isOrder() {
        return this != EQ && this != NE;
    }

    static @Nullable Comparator of(String symbol) {
        for (Comparator comparator : values()) {
            if (comparator.symbol.equals(symbol)) {
                return comparator;
            }
        }
        return null;
    }
}
