package io.github.jdynox.memory.expression;

import io.github.jdynox.memory.value.Value;
import io.github.jdynox.memory.value.ValueType;
import java.util.List;
import java.util.stream.Stream;

/** A condition ready to be tested on items; an item that is not there is an empty one. */
public sealed interface Condition {

    /** Whether the item meets the condition. */
    boolean test(Value item);

    /** Every path that the condition looks at. */
    List<Path> paths();

    /** Both of two conditions. */
    record And(Condition left, Condition right) implements Condition {

        @Override
        public boolean test(Value item) {
            return left.test(item) && right.test(item);
        }

        @Override
        public List<Path> paths() {
            return Stream.concat(left.paths().stream(), right.paths().stream()).toList();
        }
    }

    /** One or both of two conditions. */
    record Or(Condition left, Condition right) implements Condition {

        @Override
        public boolean test(Value item) {
            return left.test(item) || right.test(item);
        }

        @Override
        public List<Path> paths() {
            return Stream.concat(left.paths().stream(), right.paths().stream()).toList();
        }
    }

    /** The opposite of a condition. */
    record Not(Condition condition) implements Condition {

        @Override
        public boolean test(Value item) {
            return !condition.test(item);
        }

        @Override
        public List<Path> paths() {
            return condition.paths();
        }
    }

    /** A comparison of two operands. Values of different types are unequal and in no order. */
    record Comparison(Comparator comparator, Term left, Term right) implements Condition {

        @Override
        public boolean test(Value item) {
            return comparator.test(left.in(item), right.in(item));
        }

        @Override
        public List<Path> paths() {
            return Term.paths(List.of(left, right));
        }
    }

    /** {@code BETWEEN}: both bounds belong to the range. */
    record Between(Term term, Term low, Term high) implements Condition {

        @Override
        public boolean test(Value item) {
            Value value = term.in(item);
            return Comparator.GE.test(value, low.in(item)) && Comparator.LE.test(value, high.in(item));
        }

        @Override
        public List<Path> paths() {
            return Term.paths(List.of(term, low, high));
        }
    }

    /** {@code IN}. */
    record In(Term term, List<Term> choices) implements Condition {

        @Override
        public boolean test(Value item) {
            Value value = term.in(item);
            return choices.stream().anyMatch(choice -> Comparator.EQ.test(value, choice.in(item)));
        }

        @Override
        public List<Path> paths() {
            return Stream.concat(term.paths().stream(), Term.paths(choices).stream())
                    .toList();
        }
    }

    /** {@code attribute_exists}, or {@code attribute_not_exists} where {@code wanted} is false. */
    record Exists(Path path, boolean wanted) implements Condition {

        @Override
        public boolean test(Value item) {
            return (path.find(item) != null) == wanted;
        }

        @Override
        public List<Path> paths() {
            return List.of(path);
        }
    }

    /** {@code attribute_type}. */
    record HasType(Term term, ValueType type) implements Condition {

        @Override
        public boolean test(Value item) {
            Value value = term.in(item);
            return value != null && value.type() == type;
        }

        @Override
        public List<Path> paths() {
            return term.paths();
        }
    }

    /** {@code begins_with}. */
    record BeginsWith(Term term, Term prefix) implements Condition {

        @Override
        public boolean test(Value item) {
            return Containment.beginsWith(term.in(item), prefix.in(item));
        }

        @Override
        public List<Path> paths() {
            return Term.paths(List.of(term, prefix));
        }
    }

    /** {@code contains}. */
    record Contains(Term term, Term part) implements Condition {

        @Override
        public boolean test(Value item) {
            return Containment.contains(term.in(item), part.in(item));
        }

        @Override
        public List<Path> paths() {
            return Term.paths(List.of(term, part));
        }
    }
}
