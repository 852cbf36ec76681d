package io.github.jdynox.memory.expression;

import io.github.jdynox.memory.fault.ServiceFault;
import io.github.jdynox.memory.value.Decimal;
import io.github.jdynox.memory.value.Elements;
import io.github.jdynox.memory.value.Value;
import io.github.jdynox.memory.value.ValueType;
import io.github.jdynox.memory.value.ValueWriter;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What updates compute from values of an item. */
final class UpdateOperands {

    private UpdateOperands() {}

    static Value require(@Nullable Value value) {
        if (value == null) {
            throw ServiceFault.validation(
                    "The provided expression refers to an attribute that does not exist in the item");
        }
        return value;
    }

    static Value require(@Nullable Value value, ValueType type) {
        Value present = require(value);
        if (present.type() != type) {
            throw ServiceFault.validation("An operand in the update expression has an incorrect data type");
        }
        return present;
    }

    static Value sum(Value left, Value right, boolean minus) {
        BigDecimal one = decimal(left);
        BigDecimal two = decimal(right);
        BigDecimal sum = minus ? one.subtract(two) : one.add(two);
        if (!Decimal.isPreciseEnough(sum)) {
            // The service's words for a magnitude, though that is not what is wrong.
            throw ServiceFault.validation(Decimal.OVERFLOW);
        }
        return Value.number(Decimal.encode(sum));
    }

    private static BigDecimal decimal(Value number) {
        return Decimal.decode(number.bytes(), number.from(), number.to());
    }

    /** All elements of two sets of one type. */
    static Value union(Value set, Value more) {
        ValueWriter writer = new ValueWriter(set.length() + more.length() + 6);
        int mark = writer.open(set.type());
        copyWithout(set, more, writer);
        copyWithout(more, null, writer);
        writer.closeSet(mark);
        return writer.value();
    }

    /** The elements of one set that another of its type has not; null where none is left. */
    static @Nullable Value difference(Value set, Value less) {
        ValueWriter writer = new ValueWriter(set.length() + 6);
        int mark = writer.open(set.type());
        copyWithout(set, less, writer);
        if (writer.position() == mark) {
            return null;
        }
        writer.closeSet(mark);
        return writer.value();
    }

    private static void copyWithout(Value set, @Nullable Value excluded, ValueWriter writer) {
        for (Elements elements = set.elements(); elements.next(); ) {
            if (excluded == null || !has(excluded, elements.value())) {
                writer.block(set.bytes(), elements.from(), elements.to() - elements.from());
            }
        }
    }

    private static boolean has(Value set, Value scalar) {
        for (Elements elements = set.elements(); elements.next(); ) {
            if (elements.matches(scalar)) {
                return true;
            }
        }
        return false;
    }
}
