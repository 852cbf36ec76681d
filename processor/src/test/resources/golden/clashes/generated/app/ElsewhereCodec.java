package app;

import app.other.Base;
import app.other.Base_;
import io.github.jdynox.DecodeException;
import io.github.jdynox.codec.Codecs;
import io.github.jdynox.codec.ItemCodec;
import io.github.jdynox.codec.ValueCodec;
import io.github.jdynox.json.JsonReader;
import io.github.jdynox.json.JsonWriter;
import io.github.jdynox.json.Names;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Elsewhere}. */
@Generated("io.github.jdynox.processor.ItemProcessor")
final class ElsewhereCodec implements ItemCodec<Elsewhere> {

    private static final Names NAMES = Names.of("base", "a\"b\\u0041 */ größe");

    private static final ValueCodec<Base> BASE = Codecs.document(Base_.MODEL.codec());

    @Override
    @SuppressWarnings("NullAway")
    public Elsewhere read(JsonReader in) {
        Base base = null;
        String odd = null;
        int start = in.position();

        in.beginObject();
        for (int attribute = in.nextName(NAMES); attribute != Names.END; attribute = in.nextName(NAMES)) {
            switch (attribute) {
                case 0 -> base = BASE.read(in);
                case 1 -> odd = in.readString();
                default -> in.skipValue();
            }
        }

        try {
            return new Elsewhere(base, odd);
        } catch (RuntimeException e) {
            throw DecodeException.of(
                    "Expected arguments that Elsewhere accepts but its constructor threw " + e.getClass().getSimpleName(),
                    start,
                    e);
        }
    }

    @Override
    public void write(JsonWriter out, Elsewhere item) {
        out.beginObject();

        Base base = item.base();
        if (base != null) {
            BASE.write(out.name(NAMES, 0), base);
        }

        String odd = item.odd();
        if (odd != null) {
            out.name(NAMES, 1).writeString(odd);
        }
        out.endObject();
    }
}
