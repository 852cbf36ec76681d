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

/** Reads and writes {@link ShopRow.Note}. */
@Generated("io.github.jdynox.processor.ItemProcessor")
final class ShopRowNoteCodec implements ItemCodec<ShopRow.Note> {

    private static final Names NAMES = Names.of("pk", "sk", "name", "about", "entity-type");

    @Override
    @SuppressWarnings("NullAway")
    public ShopRow.Note read(JsonReader in) {
        String pk = null;
        String sk = null;
        String name = null;
        List<ShopRow> about = null;
        int start = in.position();

        in.beginObject();
        for (int attribute = in.nextName(NAMES); attribute != Names.END; attribute = in.nextName(NAMES)) {
            switch (attribute) {
                case 0 -> pk = in.readString();
                case 1 -> sk = in.readString();
                case 2 -> name = in.readString();
                case 3 -> about = AboutHolder.CODEC.read(in);
                default -> in.skipValue();
            }
        }

        try {
            return new ShopRow.Note(pk, sk, name, about);
        } catch (RuntimeException e) {
            throw DecodeException.of(
                    "Expected arguments that Note accepts but its constructor threw " + e.getClass().getSimpleName(),
                    start,
                    e);
        }
    }

    @Override
    public void write(JsonWriter out, ShopRow.Note item) {
        out.beginObject();
        out.name(NAMES, 4).writeString("Note");

        String pk = item.pk();
        if (pk != null) {
            out.name(NAMES, 0).writeString(pk);
        }

        String sk = item.sk();
        if (sk != null) {
            out.name(NAMES, 1).writeString(sk);
        }

        String name = item.name();
        if (name != null) {
            out.name(NAMES, 2).writeString(name);
        }

        List<ShopRow> about = item.about();
        if (about != null) {
            AboutHolder.CODEC.write(out.name(NAMES, 3), about);
        }
        out.endObject();
    }

    /** Made on first use, since {@code about} can hold ShopRow.Note. */
    private static final class AboutHolder {

        private static final ValueCodec<List<ShopRow>> CODEC =
                Codecs.listOf(Codecs.document(new ShopRowCodec()));
    }
}
