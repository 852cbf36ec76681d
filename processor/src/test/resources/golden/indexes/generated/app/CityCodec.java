package app;

import io.github.jdynox.DecodeException;
import io.github.jdynox.codec.Codecs;
import io.github.jdynox.codec.ItemCodec;
import io.github.jdynox.json.JsonReader;
import io.github.jdynox.json.JsonWriter;
import io.github.jdynox.json.Names;
import java.time.Instant;
import javax.annotation.processing.Generated;

/** Reads and writes {@link City}. */
@Generated("io.github.jdynox.processor.ItemProcessor")
final class CityCodec implements ItemCodec<City> {

    private static final Names NAMES = Names.of("country", "id", "population", "tz", "founded");

    @Override
    @SuppressWarnings("NullAway")
    public City read(JsonReader in) {
        String country = null;
        int id = 0;
        long population = 0;
        String timeZone = null;
        Instant founded = null;
        long seen = 0;
        int start = in.position();

        in.beginObject();
        for (int attribute = in.nextName(NAMES); attribute != Names.END; attribute = in.nextName(NAMES)) {
            switch (attribute) {
                case 0 -> country = in.readString();
                case 1 -> {
                    id = in.readInt();
                    seen |= 1L;
                }
                case 2 -> {
                    population = in.readLong();
                    seen |= 1L << 1;
                }
                case 3 -> timeZone = in.readString();
                case 4 -> founded = Codecs.INSTANT.read(in);
                default -> in.skipValue();
            }
        }

        if ((seen & 1L) == 0) {
            throw DecodeException.ofAttribute(
                    "Expected a number (N) but the attribute is missing", "id", start);
        }
        if ((seen & (1L << 1)) == 0) {
            throw DecodeException.ofAttribute(
                    "Expected a number (N) but the attribute is missing", "population", start);
        }

        try {
            return new City(country, id, population, timeZone, founded);
        } catch (RuntimeException e) {
            throw DecodeException.of(
                    "Expected arguments that City accepts but its constructor threw " + e.getClass().getSimpleName(),
                    start,
                    e);
        }
    }

    @Override
    public void write(JsonWriter out, City item) {
        out.beginObject();

        String country = item.country();
        if (country != null) {
            out.name(NAMES, 0).writeString(country);
        }
        out.name(NAMES, 1).writeInt(item.id());
        out.name(NAMES, 2).writeLong(item.population());

        String timeZone = item.timeZone();
        if (timeZone != null) {
            out.name(NAMES, 3).writeString(timeZone);
        }

        Instant founded = item.founded();
        if (founded != null) {
            Codecs.INSTANT.write(out.name(NAMES, 4), founded);
        }
        out.endObject();
    }
}
