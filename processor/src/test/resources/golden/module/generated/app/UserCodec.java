package app;

import io.github.jdynox.DecodeException;
import io.github.jdynox.codec.Codecs;
import io.github.jdynox.codec.ItemCodec;
import io.github.jdynox.codec.ValueCodec;
import io.github.jdynox.json.JsonReader;
import io.github.jdynox.json.JsonWriter;
import io.github.jdynox.json.Names;
import java.util.Set;

/** Reads and writes {@link User}. */
final class UserCodec implements ItemCodec<User> {

    private static final Names NAMES = Names.of("pk", "name", "roles", "tags");

    private static final ValueCodec<Set<String>> ROLES = Codecs.setOf(Codecs.STRING);

    private static final ValueCodec<Set<String>> TAGS = Codecs.setOf(Codecs.STRING);

    @Override
    @SuppressWarnings("NullAway")
    public User read(JsonReader in) {
        String pk = null;
        String name = null;
        Set<String> roles = Set.of();
        Set<String> tags = null;
        int start = in.position();

        in.beginObject();
        for (int attribute = in.nextName(NAMES); attribute != Names.END; attribute = in.nextName(NAMES)) {
            switch (attribute) {
                case 0 -> pk = in.readString();
                case 1 -> name = in.readString();
                case 2 -> {
                    if (!in.readNull()) {
                        roles = ROLES.read(in);
                    }
                }
                case 3 -> tags = TAGS.read(in);
                default -> in.skipValue();
            }
        }

        try {
            return new User(pk, name, roles, tags);
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

        Set<String> roles = item.roles();
        if (roles != null && !roles.isEmpty()) {
            ROLES.write(out.name(NAMES, 2), roles);
        }

        Set<String> tags = item.tags();
        if (tags != null && !tags.isEmpty()) {
            TAGS.write(out.name(NAMES, 3), tags);
        }
        out.endObject();
    }
}
