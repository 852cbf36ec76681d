package io.github.jdynox.expression;

import io.github.jdynox.AttributeType;
import io.github.jdynox.codec.Codecs;
import io.github.jdynox.expression.Junction.Connective;
import java.util.ArrayList;
import java.util.List;

/**
 * A condition on an item: a filter, a condition of a write, or a key condition. An immutable value that prints itself in
 * DynamoDB's form with its values ({@code status = "active" AND age >= 21}), which {@link #parse} reads again.
 *
 * <p>Conditions begin at attribute handles ({@code User_.age.ge(21)}, {@code Attr.of("age").ge(21)}). For DynamoDB each is
 * either true or false: one on a missing attribute is false, except {@code <>} and {@code attribute_not_exists}, which are
 * true, and whatever {@link #not} turns round.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Expressions.OperatorsAndFunctions.html">
 *     Condition and filter expressions, operators, and functions</a>
 */
public sealed interface Condition permits Clause {

    /**
     * Reads DynamoDB's text form with literals in place of placeholders: {@code status = 'active' AND size(tags) > 2}.
     *
     * <p>Keywords and functions in any case; names as in {@link Path#parse}. Literals: {@code 'it''s'} (a doubled quote),
     * {@code "two\nlines"} (JSON's escapes), {@code 21}, {@code -1.5e3}, {@code true}, {@code false}, {@code null},
     * {@code b64'AQID'}, lists {@code [1, 'a']}, maps {@code {'k': 1}}, sets {@code <<1, 2>>}.
     *
     * @throws IllegalArgumentException for any other text: what was expected, and at which character
     */
    static Condition parse(String text) {
        return new ConditionParser(text).parse();
    }

    /** True when every condition is; an empty list is refused. */
    static Condition allOf(List<? extends Condition> conditions) {
        return Junction.of(Connective.AND, conditions);
    }

    /** True when every condition is. */
    static Condition allOf(Condition first, Condition... more) {
        return Junction.of(Connective.AND, listOf(first, more));
    }

    /** True when at least one condition is; an empty list is refused. */
    static Condition anyOf(List<? extends Condition> conditions) {
        return Junction.of(Connective.OR, conditions);
    }

    /** True when at least one condition is. */
    static Condition anyOf(Condition first, Condition... more) {
        return Junction.of(Connective.OR, listOf(first, more));
    }

    /** {@code attribute_exists}: the item has something at the path, NULL included. */
    static Condition exists(Path path) {
        return Function.of(Function.Name.ATTRIBUTE_EXISTS, path);
    }

    /** {@code attribute_not_exists}: the item has nothing at the path. */
    static Condition notExists(Path path) {
        return Function.of(Function.Name.ATTRIBUTE_NOT_EXISTS, path);
    }

    /** {@code attribute_type}: what the item has at the path is of this type. */
    static Condition attributeType(Path path, AttributeType type) {
        return Function.of(Function.Name.ATTRIBUTE_TYPE, path, Operand.value(Codecs.STRING, type.name()));
    }

    /** {@code begins_with}: the string or binary at the path begins with the operand. */
    static Condition beginsWith(Path path, Operand prefix) {
        return Function.of(Function.Name.BEGINS_WITH, path, prefix);
    }

    /** {@code contains}: the string at the path has the operand in it, or the set or list has it as an element. */
    static Condition contains(Path path, Operand element) {
        return Function.of(Function.Name.CONTAINS, path, element);
    }

    /** True when both conditions are. */
    default Condition and(Condition other) {
        return Junction.of(Connective.AND, List.of(this, other));
    }

    /** True when at least one of both conditions is. */
    default Condition or(Condition other) {
        return Junction.of(Connective.OR, List.of(this, other));
    }

    /** True when this condition is false. */
    default Condition not() {
        return Negation.of(this);
    }

    private static List<Condition> listOf(Condition first, Condition... more) {
        List<Condition> all = new ArrayList<>(more.length + 1);
        all.add(first);
        all.addAll(List.of(more));
        return all;
    }
}
