package io.github.jdynox.codec;

import io.github.jdynox.AttributeType;
import io.github.jdynox.json.JsonReader;
import io.github.jdynox.json.JsonWriter;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sets as an SS, NS or BS, in wire order. */
record SetCodec<E>(AttributeType type, ValueCodec<E> element) implements ValueCodec<Set<E>> {

    static <E> SetCodec<E> of(ValueCodec<E> element) {
        AttributeType type =
                switch (element.type()) {
                    case S -> AttributeType.SS;
                    case N -> AttributeType.NS;
                    case B -> AttributeType.BS;
                    default -> throw new IllegalArgumentException(
                            "Expected set elements of type S, N or B but they are "
                                    + element.type().described() + ".");
                };
        return new SetCodec<>(type, element);
    }

    @Override
    @SuppressWarnings("NullAway") // an element of a set has no NULL
    public @Nullable Set<E> read(JsonReader in) {
        if (!in.beginSet(type)) {
            return null;
        }
        Set<E> set = new LinkedHashSet<>();
        while (in.nextElement()) {
            set.add(element.read(in));
        }
        in.endValue();
        return set;
    }

    @Override
    public void write(JsonWriter out, Set<E> value) {
        if (value.isEmpty()) {
            throw new IllegalArgumentException(
                    "Expected a set with elements but it was empty; DynamoDB has no empty sets: leave the attribute out.");
        }
        out.beginSet(type);
        for (E item : value) {
            if (item == null) {
                out.writeNull();
            } else {
                element.write(out, item);
            }
        }
        out.endValue();
    }
}
