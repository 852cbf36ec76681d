package app;

import io.github.jdynox.DecodeException;
import io.github.jdynox.codec.ItemCodec;
import io.github.jdynox.json.JsonReader;
import io.github.jdynox.json.JsonWriter;
import io.github.jdynox.json.Names;
import javax.annotation.processing.Generated;

/** Reads and writes {@link User}. */
@Generated("io.github.jdynox.processor.ItemProcessor")
final class UserCodec implements ItemCodec<User> {

    private static final Names NAMES = Names.of("pk", "name", "age", "status");

    @Override
    @SuppressWarnings("NullAway")
    public User read(JsonReader in) {
        String pk = null;
        String name = null;
        int age = 0;
        String status = "active";
        int start = in.position();

        in.beginObject();
        for (int attribute = in.nextName(NAMES); attribute != Names.END; attribute = in.nextName(NAMES)) {
            switch (attribute) {
                case 0 -> pk = in.readString();
                case 1 -> name = in.readString();
                case 2 -> {
                    if (!in.readNull()) {
                        age = in.readInt();
                    }
                }
                case 3 -> {
                    if (!in.readNull()) {
                        status = in.readString();
                    }
                }
                default -> in.skipValue();
            }
        }

        try {
            return new User(pk, name, age, status);
        } catch (RuntimeException e) {
            throw DecodeException.of(
                    "Expected arguments that User accepts but its constructor threw " + e.getClass().getSimpleName(),
                    start,
                    e);
        }
    }

    @Override
    public void write(JsonWriter out, User item) {
        out.beginObject();

        String pk = item.pk();
        if (pk != null) {
            out.name(NAMES, 0).writeString(pk);
        }

        String name = item.name();
        if (name != null) {
            out.name(NAMES, 1).writeString(name);
        }
        out.name(NAMES, 2).writeInt(item.age());

        String status = item.status();
        if (status != null) {
            out.name(NAMES, 3).writeString(status);
        }
        out.endObject();
    }
}
