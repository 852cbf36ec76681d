package app;

import io.github.jdynox.DecodeException;
import io.github.jdynox.codec.Codecs;
import io.github.jdynox.codec.ItemCodec;
import io.github.jdynox.codec.ValueCodec;
import io.github.jdynox.json.JsonReader;
import io.github.jdynox.json.JsonWriter;
import io.github.jdynox.json.Names;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Survey}. */
@Generated("io.github.jdynox.processor.ItemProcessor")
final class SurveyCodec implements ItemCodec<Survey> {

    private static final Names NAMES = Names.of("pk", "status", "tags", "note", "day", "arguments",
            "count1", "count2", "count3", "count4", "count5", "count6", "count7", "count8",
            "count9", "count10", "count11", "count12", "count13", "count14", "count15", "count16",
            "count17", "count18", "count19", "count20", "count21", "count22", "count23", "count24",
            "count25", "count26", "count27", "count28", "count29", "count30", "count31", "count32",
            "count33", "count34", "count35");

    private static final ValueCodec<Set<String>> TAGS = Codecs.setOf(Codecs.STRING);

    private static final ValueCodec<Survey.Arguments> ARGUMENTS =
            Codecs.enumOf(Survey.Arguments.class);

    private static final LocalDate DEFAULT_DAY = LocalDate.parse("2026-01-31");

    @Override
    @SuppressWarnings("NullAway")
    public Survey read(JsonReader in) {
        Arguments arguments = new Arguments();
        long seen = 0;
        int start = in.position();

        in.beginObject();
        for (int attribute = in.nextName(NAMES); attribute != Names.END; attribute = in.nextName(NAMES)) {
            switch (attribute) {
                case 0 -> arguments.pk = in.readString();
                case 1 -> {
                    if (!in.readNull()) {
                        arguments.status = in.readString();
                    }
                }
                case 2 -> {
                    if (!in.readNull()) {
                        arguments.tags = TAGS.read(in);
                    }
                }
                case 3 -> arguments.note = Optional.ofNullable(in.readString());
                case 4 -> {
                    if (!in.readNull()) {
                        arguments.day = Codecs.LOCAL_DATE.read(in);
                    }
                }
                case 5 -> arguments.arguments = ARGUMENTS.read(in);
                case 6 -> {
                    arguments.count1 = in.readInt();
                    seen |= 1L;
                }
                case 7 -> {
                    arguments.count2 = in.readInt();
                    seen |= 1L << 1;
                }
                case 8 -> {
                    arguments.count3 = in.readInt();
                    seen |= 1L << 2;
                }
                case 9 -> {
                    arguments.count4 = in.readInt();
                    seen |= 1L << 3;
                }
                case 10 -> {
                    arguments.count5 = in.readInt();
                    seen |= 1L << 4;
                }
                case 11 -> {
                    arguments.count6 = in.readInt();
                    seen |= 1L << 5;
                }
                case 12 -> {
                    arguments.count7 = in.readInt();
                    seen |= 1L << 6;
                }
                case 13 -> {
                    arguments.count8 = in.readInt();
                    seen |= 1L << 7;
                }
                case 14 -> {
                    arguments.count9 = in.readInt();
                    seen |= 1L << 8;
                }
                case 15 -> {
                    arguments.count10 = in.readInt();
                    seen |= 1L << 9;
                }
                case 16 -> {
                    arguments.count11 = in.readInt();
                    seen |= 1L << 10;
                }
                case 17 -> {
                    arguments.count12 = in.readInt();
                    seen |= 1L << 11;
                }
                case 18 -> {
                    arguments.count13 = in.readInt();
                    seen |= 1L << 12;
                }
                case 19 -> {
                    arguments.count14 = in.readInt();
                    seen |= 1L << 13;
                }
                case 20 -> {
                    arguments.count15 = in.readInt();
                    seen |= 1L << 14;
                }
                case 21 -> {
                    arguments.count16 = in.readInt();
                    seen |= 1L << 15;
                }
                case 22 -> {
                    arguments.count17 = in.readInt();
                    seen |= 1L << 16;
                }
                case 23 -> {
                    arguments.count18 = in.readInt();
                    seen |= 1L << 17;
                }
                case 24 -> {
                    arguments.count19 = in.readInt();
                    seen |= 1L << 18;
                }
                case 25 -> {
                    arguments.count20 = in.readInt();
                    seen |= 1L << 19;
                }
                case 26 -> {
                    arguments.count21 = in.readInt();
                    seen |= 1L << 20;
                }
                case 27 -> {
                    arguments.count22 = in.readInt();
                    seen |= 1L << 21;
                }
                case 28 -> {
                    arguments.count23 = in.readInt();
                    seen |= 1L << 22;
                }
                case 29 -> {
                    arguments.count24 = in.readInt();
                    seen |= 1L << 23;
                }
                case 30 -> {
                    arguments.count25 = in.readInt();
                    seen |= 1L << 24;
                }
                case 31 -> {
                    arguments.count26 = in.readInt();
                    seen |= 1L << 25;
                }
                case 32 -> {
                    arguments.count27 = in.readInt();
                    seen |= 1L << 26;
                }
                case 33 -> {
                    arguments.count28 = in.readInt();
                    seen |= 1L << 27;
                }
                case 34 -> {
                    arguments.count29 = in.readInt();
                    seen |= 1L << 28;
                }
                case 35 -> {
                    arguments.count30 = in.readInt();
                    seen |= 1L << 29;
                }
                case 36 -> {
                    arguments.count31 = in.readInt();
                    seen |= 1L << 30;
                }
                case 37 -> {
                    arguments.count32 = in.readInt();
                    seen |= 1L << 31;
                }
                case 38 -> {
                    arguments.count33 = in.readInt();
                    seen |= 1L << 32;
                }
                case 39 -> {
                    arguments.count34 = in.readInt();
                    seen |= 1L << 33;
                }
                case 40 -> {
                    arguments.count35 = in.readInt();
                    seen |= 1L << 34;
                }
                default -> in.skipValue();
            }
        }

        if ((seen & 1L) == 0) {
            throw DecodeException.ofAttribute(
                    "Expected a number (N) but the attribute is missing", "count1", start);
        }
        if ((seen & (1L << 1)) == 0) {
            throw DecodeException.ofAttribute(
                    "Expected a number (N) but the attribute is missing", "count2", start);
        }
        if ((seen & (1L << 2)) == 0) {
            throw DecodeException.ofAttribute(
                    "Expected a number (N) but the attribute is missing", "count3", start);
        }
        if ((seen & (1L << 3)) == 0) {
            throw DecodeException.ofAttribute(
                    "Expected a number (N) but the attribute is missing", "count4", start);
        }
        if ((seen & (1L << 4)) == 0) {
            throw DecodeException.ofAttribute(
                    "Expected a number (N) but the attribute is missing", "count5", start);
        }
        if ((seen & (1L << 5)) == 0) {
            throw DecodeException.ofAttribute(
                    "Expected a number (N) but the attribute is missing", "count6", start);
        }
        if ((seen & (1L << 6)) == 0) {
            throw DecodeException.ofAttribute(
                    "Expected a number (N) but the attribute is missing", "count7", start);
        }
        if ((seen & (1L << 7)) == 0) {
            throw DecodeException.ofAttribute(
                    "Expected a number (N) but the attribute is missing", "count8", start);
        }
        if ((seen & (1L << 8)) == 0) {
            throw DecodeException.ofAttribute(
                    "Expected a number (N) but the attribute is missing", "count9", start);
        }
        if ((seen & (1L << 9)) == 0) {
            throw DecodeException.ofAttribute(
                    "Expected a number (N) but the attribute is missing", "count10", start);
        }
        if ((seen & (1L << 10)) == 0) {
            throw DecodeException.ofAttribute(
                    "Expected a number (N) but the attribute is missing", "count11", start);
        }
        if ((seen & (1L << 11)) == 0) {
            throw DecodeException.ofAttribute(
                    "Expected a number (N) but the attribute is missing", "count12", start);
        }
        if ((seen & (1L << 12)) == 0) {
            throw DecodeException.ofAttribute(
                    "Expected a number (N) but the attribute is missing", "count13", start);
        }
        if ((seen & (1L << 13)) == 0) {
            throw DecodeException.ofAttribute(
                    "Expected a number (N) but the attribute is missing", "count14", start);
        }
        if ((seen & (1L << 14)) == 0) {
            throw DecodeException.ofAttribute(
                    "Expected a number (N) but the attribute is missing", "count15", start);
        }
        if ((seen & (1L << 15)) == 0) {
            throw DecodeException.ofAttribute(
                    "Expected a number (N) but the attribute is missing", "count16", start);
        }
        if ((seen & (1L << 16)) == 0) {
            throw DecodeException.ofAttribute(
                    "Expected a number (N) but the attribute is missing", "count17", start);
        }
        if ((seen & (1L << 17)) == 0) {
            throw DecodeException.ofAttribute(
                    "Expected a number (N) but the attribute is missing", "count18", start);
        }
        if ((seen & (1L << 18)) == 0) {
            throw DecodeException.ofAttribute(
                    "Expected a number (N) but the attribute is missing", "count19", start);
        }
        if ((seen & (1L << 19)) == 0) {
            throw DecodeException.ofAttribute(
                    "Expected a number (N) but the attribute is missing", "count20", start);
        }
        if ((seen & (1L << 20)) == 0) {
            throw DecodeException.ofAttribute(
                    "Expected a number (N) but the attribute is missing", "count21", start);
        }
        if ((seen & (1L << 21)) == 0) {
            throw DecodeException.ofAttribute(
                    "Expected a number (N) but the attribute is missing", "count22", start);
        }
        if ((seen & (1L << 22)) == 0) {
            throw DecodeException.ofAttribute(
                    "Expected a number (N) but the attribute is missing", "count23", start);
        }
        if ((seen & (1L << 23)) == 0) {
            throw DecodeException.ofAttribute(
                    "Expected a number (N) but the attribute is missing", "count24", start);
        }
        if ((seen & (1L << 24)) == 0) {
            throw DecodeException.ofAttribute(
                    "Expected a number (N) but the attribute is missing", "count25", start);
        }
        if ((seen & (1L << 25)) == 0) {
            throw DecodeException.ofAttribute(
                    "Expected a number (N) but the attribute is missing", "count26", start);
        }
        if ((seen & (1L << 26)) == 0) {
            throw DecodeException.ofAttribute(
                    "Expected a number (N) but the attribute is missing", "count27", start);
        }
        if ((seen & (1L << 27)) == 0) {
            throw DecodeException.ofAttribute(
                    "Expected a number (N) but the attribute is missing", "count28", start);
        }
        if ((seen & (1L << 28)) == 0) {
            throw DecodeException.ofAttribute(
                    "Expected a number (N) but the attribute is missing", "count29", start);
        }
        if ((seen & (1L << 29)) == 0) {
            throw DecodeException.ofAttribute(
                    "Expected a number (N) but the attribute is missing", "count30", start);
        }
        if ((seen & (1L << 30)) == 0) {
            throw DecodeException.ofAttribute(
                    "Expected a number (N) but the attribute is missing", "count31", start);
        }
        if ((seen & (1L << 31)) == 0) {
            throw DecodeException.ofAttribute(
                    "Expected a number (N) but the attribute is missing", "count32", start);
        }
        if ((seen & (1L << 32)) == 0) {
            throw DecodeException.ofAttribute(
                    "Expected a number (N) but the attribute is missing", "count33", start);
        }
        if ((seen & (1L << 33)) == 0) {
            throw DecodeException.ofAttribute(
                    "Expected a number (N) but the attribute is missing", "count34", start);
        }
        if ((seen & (1L << 34)) == 0) {
            throw DecodeException.ofAttribute(
                    "Expected a number (N) but the attribute is missing", "count35", start);
        }

        try {
            return arguments.construct();
        } catch (RuntimeException e) {
            throw DecodeException.of(
                    "Expected arguments that Survey accepts but its constructor threw " + e.getClass().getSimpleName(),
                    start,
                    e);
        }
    }

    @Override
    public void write(JsonWriter out, Survey item) {
        out.beginObject();

        String pk = item.pk();
        if (pk != null) {
            out.name(NAMES, 0).writeString(pk);
        }

        String status = item.status();
        if (status != null) {
            out.name(NAMES, 1).writeString(status);
        }

        Set<String> tags = item.tags();
        if (tags != null && !tags.isEmpty()) {
            TAGS.write(out.name(NAMES, 2), tags);
        }

        Optional<String> note = item.note();
        if (note != null && note.isPresent()) {
            out.name(NAMES, 3).writeString(note.get());
        }

        LocalDate day = item.day();
        if (day != null) {
            Codecs.LOCAL_DATE.write(out.name(NAMES, 4), day);
        }

        Survey.Arguments arguments = item.arguments();
        if (arguments != null) {
            ARGUMENTS.write(out.name(NAMES, 5), arguments);
        }
        out.name(NAMES, 6).writeInt(item.count1());
        out.name(NAMES, 7).writeInt(item.count2());
        out.name(NAMES, 8).writeInt(item.count3());
        out.name(NAMES, 9).writeInt(item.count4());
        out.name(NAMES, 10).writeInt(item.count5());
        out.name(NAMES, 11).writeInt(item.count6());
        out.name(NAMES, 12).writeInt(item.count7());
        out.name(NAMES, 13).writeInt(item.count8());
        out.name(NAMES, 14).writeInt(item.count9());
        out.name(NAMES, 15).writeInt(item.count10());
        out.name(NAMES, 16).writeInt(item.count11());
        out.name(NAMES, 17).writeInt(item.count12());
        out.name(NAMES, 18).writeInt(item.count13());
        out.name(NAMES, 19).writeInt(item.count14());
        out.name(NAMES, 20).writeInt(item.count15());
        out.name(NAMES, 21).writeInt(item.count16());
        out.name(NAMES, 22).writeInt(item.count17());
        out.name(NAMES, 23).writeInt(item.count18());
        out.name(NAMES, 24).writeInt(item.count19());
        out.name(NAMES, 25).writeInt(item.count20());
        out.name(NAMES, 26).writeInt(item.count21());
        out.name(NAMES, 27).writeInt(item.count22());
        out.name(NAMES, 28).writeInt(item.count23());
        out.name(NAMES, 29).writeInt(item.count24());
        out.name(NAMES, 30).writeInt(item.count25());
        out.name(NAMES, 31).writeInt(item.count26());
        out.name(NAMES, 32).writeInt(item.count27());
        out.name(NAMES, 33).writeInt(item.count28());
        out.name(NAMES, 34).writeInt(item.count29());
        out.name(NAMES, 35).writeInt(item.count30());
        out.name(NAMES, 36).writeInt(item.count31());
        out.name(NAMES, 37).writeInt(item.count32());
        out.name(NAMES, 38).writeInt(item.count33());
        out.name(NAMES, 39).writeInt(item.count34());
        out.name(NAMES, 40).writeInt(item.count35());
        out.endObject();
    }

    /** The arguments of {@link Survey}: gathered, as a method that passes so many is not compiled well. */
    @SuppressWarnings("NullAway")
    private static final class Arguments {

        String pk = null;

        String status = "draft";

        Set<String> tags = Set.of();

        Optional<String> note = Optional.empty();

        LocalDate day = DEFAULT_DAY;

        String secret = null;

        Survey.Arguments arguments = null;

        int count1 = 0;

        int count2 = 0;

        int count3 = 0;

        int count4 = 0;

        int count5 = 0;

        int count6 = 0;

        int count7 = 0;

        int count8 = 0;

        int count9 = 0;

        int count10 = 0;

        int count11 = 0;

        int count12 = 0;

        int count13 = 0;

        int count14 = 0;

        int count15 = 0;

        int count16 = 0;

        int count17 = 0;

        int count18 = 0;

        int count19 = 0;

        int count20 = 0;

        int count21 = 0;

        int count22 = 0;

        int count23 = 0;

        int count24 = 0;

        int count25 = 0;

        int count26 = 0;

        int count27 = 0;

        int count28 = 0;

        int count29 = 0;

        int count30 = 0;

        int count31 = 0;

        int count32 = 0;

        int count33 = 0;

        int count34 = 0;

        int count35 = 0;

        Survey construct() {
            return new Survey(pk, status, tags, note, day, secret, arguments, count1, count2,
                    count3, count4, count5, count6, count7, count8, count9, count10, count11,
                    count12, count13, count14, count15, count16, count17, count18, count19, count20,
                    count21, count22, count23, count24, count25, count26, count27, count28, count29,
                    count30, count31, count32, count33, count34, count35);
        }
    }
}
