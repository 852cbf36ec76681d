package io.github.jdynox.expression;

/** What DynamoDB asks of the operands of a comparison. */
final class Ordered {

    private Ordered() {}

    static void require(Operand operand, String operator) {
        if (operand instanceof Value value) {
            switch (value.type()) {
                case S, N, B -> {}
                default -> throw new IllegalArgumentException("Expected a string (S), a number (N) or a binary (B) for "
                        + operator + " but the value is " + value.type().described() + ".");
            }
        }
    }

    static void requireDistinct(Operand first, Operand other, String operator) {
        if (!(first instanceof Value) && first.equals(other)) {
            throw new IllegalArgumentException(
                    "Expected two different operands for " + operator + " but both are " + first + ".");
        }
    }
}
