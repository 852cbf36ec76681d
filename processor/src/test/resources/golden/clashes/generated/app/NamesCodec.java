package app;

import io.github.jdynox.DecodeException;
import io.github.jdynox.codec.Codecs;
import io.github.jdynox.codec.ItemCodec;
import io.github.jdynox.codec.ValueCodec;
import io.github.jdynox.json.JsonReader;
import io.github.jdynox.json.JsonWriter;
import java.util.List;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Names}. */
@Generated("io.github.jdynox.processor.ItemProcessor")
final class NamesCodec implements ItemCodec<Names> {

    private static final io.github.jdynox.json.Names NAMES = io.github.jdynox.json.Names.of("in",
            "out", "item", "seen", "start", "attribute", "names", "e", "yield", "codec", "record",
            "in_");

    private static final ValueCodec<List<String>> NAMES_ = Codecs.listOf(Codecs.STRING);

    private static final ValueCodec<Names.Codec> CODEC = Codecs.enumOf(Names.Codec.class);

    @Override
    @SuppressWarnings("NullAway")
    public Names read(JsonReader in) {
        String in__ = null;
        String out_ = null;
        String item_ = null;
        long seen_ = 0;
        String start_ = null;
        String attribute_ = null;
        List<String> names = null;
        String e_ = null;
        String yield_ = null;
        Names.Codec codec = null;
        String record = null;
        String in_ = null;
        long seen = 0;
        int start = in.position();

        in.beginObject();
        for (int attribute = in.nextName(NAMES); attribute != io.github.jdynox.json.Names.END; attribute = in.nextName(NAMES)) {
            switch (attribute) {
                case 0 -> in__ = in.readString();
                case 1 -> out_ = in.readString();
                case 2 -> item_ = in.readString();
                case 3 -> {
                    seen_ = in.readLong();
                    seen |= 1L;
                }
                case 4 -> start_ = in.readString();
                case 5 -> attribute_ = in.readString();
                case 6 -> names = NAMES_.read(in);
                case 7 -> e_ = in.readString();
                case 8 -> yield_ = in.readString();
                case 9 -> codec = CODEC.read(in);
                case 10 -> record = in.readString();
                case 11 -> in_ = in.readString();
                default -> in.skipValue();
            }
        }

        if ((seen & 1L) == 0) {
            throw DecodeException.ofAttribute(
                    "Expected a number (N) but the attribute is missing", "seen", start);
        }

        try {
            return new Names(in__, out_, item_, seen_, start_, attribute_, names, e_, yield_, codec,
                    record, in_);
        } catch (RuntimeException e) {
            throw DecodeException.of(
                    "Expected arguments that Names accepts but its constructor threw " + e.getClass().getSimpleName(),
                    start,
                    e);
        }
    }

    @Override
    public void write(JsonWriter out, Names item) {
        out.beginObject();

        String in__ = item.in();
        if (in__ != null) {
            out.name(NAMES, 0).writeString(in__);
        }

        String out_ = item.out();
        if (out_ != null) {
            out.name(NAMES, 1).writeString(out_);
        }

        String item_ = item.item();
        if (item_ != null) {
            out.name(NAMES, 2).writeString(item_);
        }
        out.name(NAMES, 3).writeLong(item.seen());

        String start_ = item.start();
        if (start_ != null) {
            out.name(NAMES, 4).writeString(start_);
        }

        String attribute_ = item.attribute();
        if (attribute_ != null) {
            out.name(NAMES, 5).writeString(attribute_);
        }

        List<String> names = item.names();
        if (names != null) {
            NAMES_.write(out.name(NAMES, 6), names);
        }

        String e_ = item.e();
        if (e_ != null) {
            out.name(NAMES, 7).writeString(e_);
        }

        String yield_ = item.yield();
        if (yield_ != null) {
            out.name(NAMES, 8).writeString(yield_);
        }

        Names.Codec codec = item.codec();
        if (codec != null) {
            CODEC.write(out.name(NAMES, 9), codec);
        }

        String record = item.record();
        if (record != null) {
            out.name(NAMES, 10).writeString(record);
        }

        String in_ = item.in_();
        if (in_ != null) {
            out.name(NAMES, 11).writeString(in_);
        }
        out.endObject();
    }
}
