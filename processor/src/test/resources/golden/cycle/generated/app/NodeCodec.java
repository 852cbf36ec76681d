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

/** Reads and writes {@link Node}. */
@Generated("io.github.jdynox.processor.ItemProcessor")
final class NodeCodec implements ItemCodec<Node> {

    private static final Names NAMES = Names.of("name", "parent", "edges");

    private static final ValueCodec<Node> PARENT = Codecs.document(new NodeCodec());

    @Override
    @SuppressWarnings("NullAway")
    public Node read(JsonReader in) {
        String name = null;
        Node parent = null;
        List<Edge> edges = null;
        int start = in.position();

        in.beginObject();
        for (int attribute = in.nextName(NAMES); attribute != Names.END; attribute = in.nextName(NAMES)) {
            switch (attribute) {
                case 0 -> name = in.readString();
                case 1 -> parent = PARENT.read(in);
                case 2 -> edges = EdgesHolder.CODEC.read(in);
                default -> in.skipValue();
            }
        }

        try {
            return new Node(name, parent, edges);
        } catch (RuntimeException e) {
            throw DecodeException.of(
                    "Expected arguments that Node accepts but its constructor threw " + e.getClass().getSimpleName(),
                    start,
                    e);
        }
    }

    @Override
    public void write(JsonWriter out, Node item) {
        out.beginObject();

        String name = item.name();
        if (name != null) {
            out.name(NAMES, 0).writeString(name);
        }

        Node parent = item.parent();
        if (parent != null) {
            PARENT.write(out.name(NAMES, 1), parent);
        }

        List<Edge> edges = item.edges();
        if (edges != null) {
            EdgesHolder.CODEC.write(out.name(NAMES, 2), edges);
        }
        out.endObject();
    }

    /** Made on first use, since {@code edges} can hold Node. */
    private static final class EdgesHolder {

        private static final ValueCodec<List<Edge>> CODEC =
                Codecs.listOf(Codecs.document(new EdgeCodec()));
    }
}
