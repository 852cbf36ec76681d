package io.github.jdynox.memory.expression;

import io.github.jdynox.memory.value.Value;
import io.github.jdynox.memory.value.ValueType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code if_not_exists}: the attribute where the item has it, else the other operand. */
record IfNotExists(Path path, Term otherwise) implements Term {

    @Override
    public @Nullable Value in(Value item) {
        Value value = path.find(item);
        return value != null ? value : otherwise.in(item);
    }

    @Override
    public List<Path> paths() {
        return Term.paths(List.of(new Term.Attribute(path), otherwise));
    }

    @Override
    public @Nullable ValueType knownType() {
        return null;
    }
}
