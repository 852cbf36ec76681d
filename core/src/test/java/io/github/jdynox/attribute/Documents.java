package io.github.jdynox.attribute;

import io.github.jdynox.codec.Codecs;
import io.github.jdynox.codec.ItemCodec;
import io.github.jdynox.codec.ValueCodec;
import io.github.jdynox.json.JsonReader;
import io.github.jdynox.json.JsonWriter;
import java.util.function.Supplier;

/** Codecs of nested models without attributes. */
final class Documents {

    private Documents() {}

    static <D> ValueCodec<D> of(Supplier<D> create) {
        return Codecs.document(new ItemCodec<D>() {
            @Override
            public D read(JsonReader in) {
                in.skipValue();
                return create.get();
            }

            @Override
            public void write(JsonWriter out, D item) {
                out.beginObject().endObject();
            }
        });
    }
}
