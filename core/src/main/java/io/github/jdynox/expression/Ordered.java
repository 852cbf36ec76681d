package io.github.jdynox.expression;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What DynamoDB asks of the operands of a comparison. */
final class Ordered {

    private Ordered() {}

    /** That an operand, where it is a value, is of a type with an order. */
    static void require(Operand operand, String operator) {
        if (operand instanceof Value value) {
            switch (value.type()) {
                case S, N, B -> {}
                default -> throw new IllegalArgumentException("Expected a string (S), a number (N) or a binary (B) for "
                        + operator + " but the value is " + value.type().described() + ".");
            }
        }
    }

    /** That an operand, where it is a value, is one that others can begin with. */
    static void requirePrefix(Operand operand) {
        if (operand instanceof Value value) {
            switch (value.type()) {
                case S, B -> {}
                default -> throw new IllegalArgumentException("Expected a string (S) or a binary (B) for begins_with"
                        + " but the value is " + value.type().described() + ".");
            }
        }
    }

    /** That an attribute is not compared with itself. */
    static void requireDistinct(Operand first, Operand other, String operator) {
        if (first instanceof AttributeTerm && first.equals(other)) {
            throw new IllegalArgumentException(
                    "Expected two different operands for " + operator + " but both are " + first + ".");
        }
    }

    /** That two values are a range: of one type, the lower end first. What an attribute holds is not known here. */
    static void requireRange(Operand low, Operand high) {
        if (low instanceof Value from && high instanceof Value to) {
            if (from.type() != to.type()) {
                throw new IllegalArgumentException("Expected both ends of BETWEEN to be of one type but they are "
                        + from.type().described() + " and " + to.type().described() + ".");
            }
            if (compare(from.plain(), to.plain()) > 0) {
                throw new IllegalArgumentException(
                        "Expected the lower end of BETWEEN first but it is above the second one; swap them.");
            }
        }
    }

    private static int compare(@Nullable Object low, @Nullable Object high) {
        if (low instanceof BigDecimal from && high instanceof BigDecimal to) {
            return from.compareTo(to);
        }
        return Arrays.compareUnsigned(bytes(low), bytes(high));
    }

    private static byte[] bytes(@Nullable Object value) {
        if (value instanceof ByteBuffer binary) {
            byte[] bytes = new byte[binary.remaining()];
            binary.duplicate().get(bytes);
            return bytes;
        }
        return String.valueOf(value).getBytes(StandardCharsets.UTF_8);
    }
}
