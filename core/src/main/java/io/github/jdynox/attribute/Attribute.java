package io.github.jdynox.attribute;

import io.github.jdynox.AttributeType;
import io.github.jdynox.codec.ValueCodec;
import io.github.jdynox.expression.Condition;
import io.github.jdynox.expression.Operand;
import io.github.jdynox.expression.Path;
import io.github.jdynox.expression.UpdateAction;
import java.util.Arrays;
import java.util.Collection;

/**
 * A typed handle on an attribute of a model: the beginning of conditions and updates. An immutable value.
 *
 * <p>Values go through the attribute's own codec, so an enum or an {@link java.time.Instant} is compared in the form in
 * which it is stored. Null is no value here: a missing attribute is {@link #notExists}, one that holds NULL is {@code
 * attributeType(AttributeType.NULL)}. Other values that the codec does not write, such as NaN, are refused with {@link
 * IllegalArgumentException} where the condition or action is made.
 *
 * <p>A comparison with a missing attribute, or with one of another type, is false, except {@code <>}, which is true.
 *
 * @param <T> the model
 * @param <V> the attribute's Java type
 * @see <a
 *     href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Expressions.OperatorsAndFunctions.html">
 *     Condition and filter expressions, operators, and functions</a>
 */
public sealed interface Attribute<T, V> permits Handle {

    /** The attribute of exactly this name. */
    static <T, V> Attribute<T, V> of(String name, ValueCodec<V> codec) {
        return new PlainAttribute<>(Path.of(name), codec);
    }

    /** Where the value is in an item. */
    Path path();

    /** How values are written and read. */
    ValueCodec<V> codec();

    // ---- conditions ----

    /** {@code =}: of the same type and equal. Sets, lists and maps are equal when all they hold is. */
    default Condition eq(V value) {
        return Operands.of(this).eq(Operands.compared(this, value));
    }

    /** {@code =} with another attribute of the same item. */
    default Condition eq(Attribute<?, ? extends V> other) {
        return Operands.of(this).eq(Operands.of(other));
    }

    /** {@code <>}: not equal, of another type, or missing. */
    default Condition ne(V value) {
        return Operands.of(this).ne(Operands.compared(this, value));
    }

    /** {@code <>} with another attribute of the same item. */
    default Condition ne(Attribute<?, ? extends V> other) {
        return Operands.of(this).ne(Operands.of(other));
    }

    /** {@code <}: strings are ordered by their UTF-8 bytes, binaries by unsigned bytes; values of other types than S, N and B are refused. */
    default Condition lt(V value) {
        return Operands.of(this).lt(Operands.compared(this, value));
    }

    /** {@code <} than another attribute of the same item. */
    default Condition lt(Attribute<?, ? extends V> other) {
        return Operands.of(this).lt(Operands.of(other));
    }

    /** {@code <=}, ordered as by {@link #lt(Object)}. */
    default Condition le(V value) {
        return Operands.of(this).le(Operands.compared(this, value));
    }

    /** {@code <=} than another attribute of the same item. */
    default Condition le(Attribute<?, ? extends V> other) {
        return Operands.of(this).le(Operands.of(other));
    }

    /** {@code >}, ordered as by {@link #lt(Object)}. */
    default Condition gt(V value) {
        return Operands.of(this).gt(Operands.compared(this, value));
    }

    /** {@code >} than another attribute of the same item. */
    default Condition gt(Attribute<?, ? extends V> other) {
        return Operands.of(this).gt(Operands.of(other));
    }

    /** {@code >=}, ordered as by {@link #lt(Object)}. */
    default Condition ge(V value) {
        return Operands.of(this).ge(Operands.compared(this, value));
    }

    /** {@code >=} than another attribute of the same item. */
    default Condition ge(Attribute<?, ? extends V> other) {
        return Operands.of(this).ge(Operands.of(other));
    }

    /** {@code BETWEEN}: both ends belong to the range; ordered as by {@link #lt(Object)}. */
    default Condition between(V low, V high) {
        return Operands.of(this).between(Operands.compared(this, low), Operands.compared(this, high));
    }

    /** {@code IN}: equal to one of 1 to 100 values; none or more are refused. */
    @SuppressWarnings("unchecked") // the array is read only
    default Condition in(V... values) {
        return in(Arrays.asList(values));
    }

    /** {@code IN}: equal to one of 1 to 100 values; none or more are refused. */
    default Condition in(Collection<? extends V> values) {
        return Operands.of(this)
                .in(values.stream().map(value -> Operands.compared(this, value)).toList());
    }

    /** {@code attribute_exists}: the item has the attribute, be it NULL. */
    default Condition exists() {
        return Condition.exists(path());
    }

    /** {@code attribute_not_exists}: the item does not have the attribute. */
    default Condition notExists() {
        return Condition.notExists(path());
    }

    /** {@code attribute_type}: the attribute is of this type on the wire. */
    default Condition attributeType(AttributeType type) {
        return Condition.attributeType(path(), type);
    }

    /** {@code size}: characters of a string, bytes of a binary, elements of a set, list or map; a number, boolean or NULL has none. */
    default Size size() {
        return new Size(Operand.size(path()));
    }

    // ---- updates ----

    /** {@code SET}: gives the attribute a value, whatever it was before. */
    default UpdateAction set(V value) {
        return UpdateAction.set(path(), Operands.assigned(this, value));
    }

    /** {@code SET .. if_not_exists}: gives the attribute a value where it has none; NULL is a value. */
    default UpdateAction setIfNotExists(V value) {
        return UpdateAction.setIfNotExists(path(), Operands.assigned(this, value));
    }

    /** {@code SET}: gives the attribute the value of another one, which must exist, as it was before the update. */
    default UpdateAction setTo(Attribute<?, ? extends V> other) {
        return UpdateAction.set(path(), Operands.of(other));
    }

    /** {@code REMOVE}: takes the attribute away; the elements behind a list element move up. */
    default UpdateAction remove() {
        return UpdateAction.remove(path());
    }

    // ---- inside a nested model ----

    /** An attribute of the model nested here: {@code Order_.address.dot(Address_.id)}. */
    default <W> Attribute<T, W> dot(Attribute<V, W> inner) {
        return new PlainAttribute<>(path().then(inner.path()), inner.codec());
    }

    /** A string of the model nested here. */
    default StringAttribute<T> dot(StringAttribute<V> inner) {
        return new StringAttribute<>(path().then(inner.path()), inner.codec());
    }

    /** A number of the model nested here. */
    default <W extends Number> NumberAttribute<T, W> dot(NumberAttribute<V, W> inner) {
        return new NumberAttribute<>(path().then(inner.path()), inner.codec());
    }

    /** A binary of the model nested here. */
    default <W> BinaryAttribute<T, W> dot(BinaryAttribute<V, W> inner) {
        return new BinaryAttribute<>(path().then(inner.path()), inner.codec());
    }

    /** A set of the model nested here. */
    default <E> SetAttribute<T, E> dot(SetAttribute<V, E> inner) {
        return new SetAttribute<>(path().then(inner.path()), inner.element());
    }

    /** A list of the model nested here. */
    default <E> ListAttribute<T, E> dot(ListAttribute<V, E> inner) {
        return new ListAttribute<>(path().then(inner.path()), inner.element());
    }

    /** A map of the model nested here. */
    default <W> MapAttribute<T, W> dot(MapAttribute<V, W> inner) {
        return new MapAttribute<>(path().then(inner.path()), inner.value());
    }
}
