package app;

import io.github.jdynox.DecodeException;
import io.github.jdynox.codec.Codecs;
import io.github.jdynox.codec.ItemCodec;
import io.github.jdynox.codec.ValueCodec;
import io.github.jdynox.json.JsonReader;
import io.github.jdynox.json.JsonWriter;
import io.github.jdynox.json.Names;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Edge}. */
@Generated("io.github.jdynox.processor.ItemProcessor")
final class EdgeCodec implements ItemCodec<Edge> {

    private static final Names NAMES = Names.of("weight", "to");

    @Override
    @SuppressWarnings("NullAway")
    public Edge read(JsonReader in) {
        double weight = 0;
        Node to = null;
        long seen = 0;
        int start = in.position();

        in.beginObject();
        for (int attribute = in.nextName(NAMES); attribute != Names.END; attribute = in.nextName(NAMES)) {
            switch (attribute) {
                case 0 -> {
                    weight = in.readDouble();
                    seen |= 1L;
                }
                case 1 -> to = ToHolder.CODEC.read(in);
                default -> in.skipValue();
            }
        }

        if ((seen & 1L) == 0) {
            throw DecodeException.ofAttribute(
                    "Expected a number (N) but the attribute is missing", "weight", start);
        }

        try {
            return new Edge(weight, to);
        } catch (RuntimeException e) {
            throw DecodeException.of(
                    "Expected arguments that Edge accepts but its constructor threw " + e.getClass().getSimpleName(),
                    start,
                    e);
        }
    }

    @Override
    public void write(JsonWriter out, Edge item) {
        out.beginObject();
        out.name(NAMES, 0).writeDouble(item.weight());

        Node to = item.to();
        if (to != null) {
            ToHolder.CODEC.write(out.name(NAMES, 1), to);
        }
        out.endObject();
    }

    /** Made on first use, since {@code to} can hold Edge. */
    private static final class ToHolder {

        private static final ValueCodec<Node> CODEC = Codecs.document(new NodeCodec());
    }
}
