package io.github.jdynox.memory.expression;

import io.github.jdynox.memory.value.Value;
import io.github.jdynox.memory.value.ValueType;
import java.util.List;

/** A sum or, where {@code minus} is set, a difference. */
record Sum(boolean minus, Term left, Term right) implements Term {

    @Override
    public Value in(Value item) {
        Value one = UpdateOperands.require(left.in(item), ValueType.N);
        Value two = UpdateOperands.require(right.in(item), ValueType.N);
        return UpdateOperands.sum(one, two, minus);
    }

    @Override
    public List<Path> paths() {
        return Term.paths(List.of(left, right));
    }

    @Override
    public ValueType knownType() {
        return ValueType.N;
    }
}
