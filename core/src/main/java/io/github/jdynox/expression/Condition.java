package io.github.jdynox.expression;

import java.util.List;

/**
 * A condition on an item: a filter, a condition of a write, or a key condition. An immutable value that prints itself in
 * DynamoDB's form with its values ({@code status = "active" AND age >= 21}), which {@link #parse} reads again.
 */
public interface Condition {

    /** Reads DynamoDB's text form with literals in place of placeholders. */
    static Condition parse(String text) {
        throw new UnsupportedOperationException();
    }

    static Condition allOf(List<? extends Condition> conditions) {
        throw new UnsupportedOperationException();
    }

    static Condition anyOf(List<? extends Condition> conditions) {
        throw new UnsupportedOperationException();
    }

    default Condition and(Condition other) {
        throw new UnsupportedOperationException();
    }

    default Condition or(Condition other) {
        throw new UnsupportedOperationException();
    }

    default Condition not() {
        throw new UnsupportedOperationException();
    }
}
