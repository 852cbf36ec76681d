package io.github.jdynox.attribute;

import io.github.jdynox.codec.Codecs;
import io.github.jdynox.expression.Condition;
import io.github.jdynox.expression.Operand;
import org.jspecify.annotations.Nullable;

/**
 * The size of an attribute's value, to be compared: {@code User_.tags.size().gt(2)}. An immutable value. A missing
 * attribute, or one of a type without a size, makes every comparison false.
 */
public final class Size {

    private final Operand size;

    Size(Operand size) {
        this.size = size;
    }

    /** {@code =}. */
    public Condition eq(long value) {
        return size.eq(operand(value));
    }

    /** {@code <>}. */
    public Condition ne(long value) {
        return size.ne(operand(value));
    }

    /** {@code <}. */
    public Condition lt(long value) {
        return size.lt(operand(value));
    }

    /** {@code <=}. */
    public Condition le(long value) {
        return size.le(operand(value));
    }

    /** {@code >}. */
    public Condition gt(long value) {
        return size.gt(operand(value));
    }

    /** {@code >=}. */
    public Condition ge(long value) {
        return size.ge(operand(value));
    }

    /** {@code BETWEEN}: both ends belong to the range. */
    public Condition between(long low, long high) {
        return size.between(operand(low), operand(high));
    }

    /** {@code =} with the size of another attribute of the same item. */
    public Condition eq(Size other) {
        return size.eq(other.size);
    }

    /** {@code <} than the size of another attribute of the same item. */
    public Condition lt(Size other) {
        return size.lt(other.size);
    }

    /** {@code >} than the size of another attribute of the same item. */
    public Condition gt(Size other) {
        return size.gt(other.size);
    }

    /** {@code =} with a number that the same item holds. */
    public Condition eq(NumberAttribute<?, ?> other) {
        return size.eq(Operands.of(other));
    }

    /** {@code <} than a number that the same item holds. */
    public Condition lt(NumberAttribute<?, ?> other) {
        return size.lt(Operands.of(other));
    }

    /** {@code >} than a number that the same item holds. */
    public Condition gt(NumberAttribute<?, ?> other) {
        return size.gt(Operands.of(other));
    }

    private static Operand operand(long value) {
        return Operand.value(Codecs.LONG, value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Size that && size.equals(that.size);
    }

    @Override
    public int hashCode() {
        return size.hashCode();
    }

    /** {@code size(tags)}. */
    @Override
    public String toString() {
        return size.toString();
    }
}
