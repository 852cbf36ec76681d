package io.github.jdynox.codec;

import io.github.jdynox.AttributeType;
import io.github.jdynox.json.JsonReader;
import io.github.jdynox.json.JsonWriter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists as an L; null elements are NULL. */
record ListCodec<E>(ValueCodec<E> element) implements ValueCodec<List<E>> {

    @Override
    public AttributeType type() {
        return AttributeType.L;
    }

    @Override
    @SuppressWarnings("NullAway") // a NULL in the list is a null element
    public @Nullable List<E> read(JsonReader in) {
        if (!in.beginList()) {
            return null;
        }
        List<E> list = new ArrayList<>();
        while (in.nextElement()) {
            list.add(element.read(in));
        }
        in.endValue();
        return list;
    }

    @Override
    public void write(JsonWriter out, List<E> value) {
        out.beginList();
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
