package io.github.jdynox.memory.expression;

import io.github.jdynox.memory.value.Value;
import org.jspecify.annotations.Nullable;

/** The six comparison operators. */
public enum Comparator {
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

    static Comparator of(String symbol) {
        for (Comparator comparator : values()) {
            if (comparator.symbol.equals(symbol)) {
                return comparator;
            }
        }
        throw new IllegalStateException("No comparator is written " + symbol);
    }

    String symbol() {
        return symbol;
    }

    /** The operator that says the same of the operands changed about. */
    Comparator mirrored() {
        return switch (this) {
            case EQ, NE -> this;
            case LT -> GT;
            case LE -> GE;
            case GT -> LT;
            case GE -> LE;
        };
    }

    boolean isOrder() {
        return this != EQ && this != NE;
    }

    /** What is not there is unequal to everything and in no order. */
    boolean test(@Nullable Value left, @Nullable Value right) {
        if (left == null || right == null) {
            return this == NE;
        }
        if (!isOrder()) {
            return left.equals(right) == (this == EQ);
        }
        if (left.type() != right.type() || !left.type().isKey()) {
            return false;
        }
        int order = left.compareTo(right);
        return switch (this) {
            case LT -> order < 0;
            case LE -> order <= 0;
            case GT -> order > 0;
            default -> order >= 0;
        };
    }
}
