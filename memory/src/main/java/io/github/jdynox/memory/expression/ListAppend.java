package io.github.jdynox.memory.expression;

import io.github.jdynox.memory.value.Elements;
import io.github.jdynox.memory.value.Value;
import io.github.jdynox.memory.value.ValueType;
import io.github.jdynox.memory.value.ValueWriter;
import java.util.List;

/** {@code list_append}: the elements of one list, then those of another. */
record ListAppend(Term first, Term second) implements Term {

    @Override
    public Value in(Value item) {
        Value head = UpdateOperands.require(first.in(item), ValueType.L);
        Value tail = UpdateOperands.require(second.in(item), ValueType.L);
        return of(head, tail);
    }

    /** The elements of two lists as one. */
    static Value of(Value head, Value tail) {
        ValueWriter writer = new ValueWriter(head.length() + tail.length() + 6);
        int mark = writer.open(ValueType.L);
        copy(head, writer);
        copy(tail, writer);
        writer.closeList(mark);
        return writer.value();
    }

    private static void copy(Value list, ValueWriter writer) {
        for (Elements elements = list.elements(); elements.next(); ) {
            writer.copy(elements.value());
        }
    }

    @Override
    public List<Path> paths() {
        return Term.paths(List.of(first, second));
    }

    @Override
    public ValueType knownType() {
        return ValueType.L;
    }
}
