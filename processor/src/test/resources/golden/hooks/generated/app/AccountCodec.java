package app;

import io.github.jdynox.DecodeException;
import io.github.jdynox.codec.ItemCodec;
import io.github.jdynox.json.JsonReader;
import io.github.jdynox.json.JsonWriter;
import io.github.jdynox.json.Names;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Account}. */
@Generated("io.github.jdynox.processor.ItemProcessor")
final class AccountCodec implements ItemCodec<Account> {

    private static final Names NAMES = Names.of("id", "email");

    @Override
    @SuppressWarnings("NullAway")
    public Account read(JsonReader in) {
        String id = null;
        String email = null;
        int start = in.position();

        in.beginObject();
        for (int attribute = in.nextName(NAMES); attribute != Names.END; attribute = in.nextName(NAMES)) {
            switch (attribute) {
                case 0 -> id = in.readString();
                case 1 -> email = in.readString();
                default -> in.skipValue();
            }
        }

        try {
            return new Account(id, email);
        } catch (RuntimeException e) {
            throw DecodeException.of(
                    "Expected arguments that Account accepts but its constructor threw " + e.getClass().getSimpleName(),
                    start,
                    e);
        }
    }

    @Override
    public void write(JsonWriter out, Account item) {
        out.beginObject();

        String id = item.id();
        if (id != null) {
            out.name(NAMES, 0).writeString(id);
        }

        String email = item.email();
        if (email != null) {
            out.name(NAMES, 1).writeString(email);
        }
        out.endObject();
    }
}
