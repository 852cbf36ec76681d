import io.github.jdynox.DecodeException;
import io.github.jdynox.codec.ItemCodec;
import io.github.jdynox.json.JsonReader;
import io.github.jdynox.json.JsonWriter;
import io.github.jdynox.json.Names;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Top}. */
@Generated("io.github.jdynox.processor.ItemProcessor")
final class TopCodec implements ItemCodec<Top> {

    private static final Names NAMES = Names.of("name");

    @Override
    @SuppressWarnings("NullAway")
    public Top read(JsonReader in) {
        String name = null;
        int start = in.position();

        in.beginObject();
        for (int attribute = in.nextName(NAMES); attribute != Names.END; attribute = in.nextName(NAMES)) {
            switch (attribute) {
                case 0 -> name = in.readString();
                default -> in.skipValue();
            }
        }

        try {
            return new Top(name);
        } catch (RuntimeException e) {
            throw DecodeException.of(
                    "Expected arguments that Top accepts but its constructor threw " + e.getClass().getSimpleName(),
                    start,
                    e);
        }
    }

    @Override
    public void write(JsonWriter out, Top item) {
        out.beginObject();

        String name = item.name();
        if (name != null) {
            out.name(NAMES, 0).writeString(name);
        }
        out.endObject();
    }
}
