package io.github.jdynox.memory.expression;

import io.github.jdynox.memory.value.Decimal;
import io.github.jdynox.memory.value.Value;
import io.github.jdynox.memory.value.ValueType;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An operand that can be looked up in an item. */
public sealed interface Term permits Term.Attribute, Term.Constant, Term.Size, IfNotExists, ListAppend, Sum {

    /** The value, null where the item has none. */
    @Nullable
    Value in(Value item);

    /** The type where it is known before any item is seen, else null. */
    default @Nullable ValueType knownType() {
        return null;
    }

    /** Every path that the operand looks at. */
    default List<Path> paths() {
        return List.of();
    }

    static List<Path> paths(List<Term> terms) {
        return terms.stream().flatMap(term -> term.paths().stream()).toList();
    }

    /** An attribute. */
    record Attribute(Path path) implements Term {

        @Override
        public @Nullable Value in(Value item) {
            return path.find(item);
        }

        @Override
        public List<Path> paths() {
            return List.of(path);
        }
    }

    /** A value of the request. */
    record Constant(Value value) implements Term {

        @Override
        public Value in(Value item) {
            return value;
        }

        @Override
        public ValueType knownType() {
            return value.type();
        }
    }

    /** {@code size(..)}. */
    record Size(Term of) implements Term {

        @Override
        public @Nullable Value in(Value item) {
            Value value = of.in(item);
            if (value == null) {
                return null;
            }
            return switch (value.type()) {
                case S -> number(value.text().length());
                case B -> number(value.length());
                case SS, NS, BS, L, M -> number(value.count());
                default -> null;
            };
        }

        @Override
        public List<Path> paths() {
            return of.paths();
        }

        private static Value number(int size) {
            return Value.number(Decimal.encode(BigDecimal.valueOf(size)));
        }

        @Override
        public ValueType knownType() {
            return ValueType.N;
        }
    }
}
