package app;

import io.github.jdynox.DecodeException;
import io.github.jdynox.codec.Codecs;
import io.github.jdynox.codec.ItemCodec;
import io.github.jdynox.codec.ValueCodec;
import io.github.jdynox.json.JsonReader;
import io.github.jdynox.json.JsonWriter;
import io.github.jdynox.json.Names;
import java.util.List;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Person}. */
@Generated("io.github.jdynox.processor.ItemProcessor")
final class PersonCodec implements ItemCodec<Person> {

    private static final Names NAMES = Names.of("id", "name", "active", "version", "tags");

    private static final ValueCodec<List<String>> TAGS = Codecs.listOf(Codecs.STRING);

    @Override
    @SuppressWarnings("NullAway")
    public Person read(JsonReader in) {
        String id = null;
        String name = null;
        boolean active = false;
        int version = 1;
        List<String> tags = null;
        long seen = 0;
        int start = in.position();

        in.beginObject();
        for (int attribute = in.nextName(NAMES); attribute != Names.END; attribute = in.nextName(NAMES)) {
            switch (attribute) {
                case 0 -> id = in.readString();
                case 1 -> name = in.readString();
                case 2 -> {
                    active = in.readBoolean();
                    seen |= 1L;
                }
                case 3 -> {
                    if (!in.readNull()) {
                        version = in.readInt();
                    }
                }
                case 4 -> tags = TAGS.read(in);
                default -> in.skipValue();
            }
        }

        if ((seen & 1L) == 0) {
            throw DecodeException.ofAttribute(
                    "Expected a boolean (BOOL) but the attribute is missing", "active", start);
        }

        try {
            Person item = new Person();
            if (id != null) {
                item.setId(id);
            }
            if (name != null) {
                item.setName(name);
            }
            item.active(active);
            item.version = version;
            if (tags != null) {
                item.tags = tags;
            }
            return item;
        } catch (RuntimeException e) {
            throw DecodeException.of(
                    "Expected values that Person accepts but its constructor or a setter threw " + e.getClass().getSimpleName(),
                    start,
                    e);
        }
    }

    @Override
    public void write(JsonWriter out, Person item) {
        out.beginObject();

        String id = item.getId();
        if (id != null) {
            out.name(NAMES, 0).writeString(id);
        }

        String name = item.getName();
        if (name != null) {
            out.name(NAMES, 1).writeString(name);
        }
        out.name(NAMES, 2).writeBoolean(item.isActive());
        out.name(NAMES, 3).writeInt(item.version);

        List<String> tags = item.tags;
        if (tags != null) {
            TAGS.write(out.name(NAMES, 4), tags);
        }
        out.endObject();
    }
}
