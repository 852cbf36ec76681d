package io.github.jdynox.expression;

import io.github.jdynox.codec.ValueCodec;
import io.github.jdynox.json.JsonWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One side of a comparison: the value at a path, the size of it, or a value of the caller's. An immutable value: what a
 * caller gives is encoded at once, so that changing it later changes nothing here.
 */
public sealed interface Operand permits Term {

    /** The value at a path. An item that has none there makes every comparison false, except {@link #ne}, which is true. */
    static Operand of(Path path) {
        return new AttributeTerm(path);
    }

    /**
     * The size of the value at a path: characters of a string, bytes of a binary, elements of a set, list or map.
     *
     * @see <a
     *     href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Expressions.OperatorsAndFunctions.html">
     *     Condition and filter expressions, operators, and functions</a>
     */
    static Operand size(Path path) {
        return new SizeTerm(path);
    }

    /** A value, encoded by its codec. */
    static <V extends @Nullable Object> Operand value(ValueCodec<V> codec, V value) {
        if (value == null) {
            throw new IllegalArgumentException("Expected a value but found null; a missing attribute is"
                    + " notExists(), one that holds NULL is attributeType(AttributeType.NULL).");
        }
        JsonWriter out = new JsonWriter(32);
        codec.write(out, value);
        return new Value(out.toByteArray());
    }

    /** A value that is in DynamoDB's JSON already: {@code {"S":"US"}}. The bytes are not checked. */
    static Operand json(byte[] value) {
        return new Value(value.clone());
    }

    /** {@code =}: of the same type and equal. */
    default Condition eq(Operand other) {
        return Comparison.of(this, Comparator.EQ, other);
    }

    /** {@code <>}: of another type, not equal, or missing. */
    default Condition ne(Operand other) {
        return Comparison.of(this, Comparator.NE, other);
    }

    /** {@code <}: of the same type (S, N or B) and less. */
    default Condition lt(Operand other) {
        return Comparison.of(this, Comparator.LT, other);
    }

    /** {@code <=}: of the same type (S, N or B) and less or equal. */
    default Condition le(Operand other) {
        return Comparison.of(this, Comparator.LE, other);
    }

    /** {@code >}: of the same type (S, N or B) and greater. */
    default Condition gt(Operand other) {
        return Comparison.of(this, Comparator.GT, other);
    }

    /** {@code >=}: of the same type (S, N or B) and greater or equal. */
    default Condition ge(Operand other) {
        return Comparison.of(this, Comparator.GE, other);
    }

    /** {@code BETWEEN}: both ends belong to the range, which must not be empty where both are values. */
    default Condition between(Operand low, Operand high) {
        return Between.of(this, low, high);
    }

    /** {@code IN}: equal to one of 1 to 100 operands. */
    default Condition in(Collection<? extends Operand> operands) {
        List<Term> terms = new ArrayList<>(operands.size());
        for (Operand operand : operands) {
            terms.add((Term) operand);
        }
        return In.of((Term) this, terms);
    }
}
