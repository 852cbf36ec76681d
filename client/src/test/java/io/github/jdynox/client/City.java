package io.github.jdynox.client;

import static java.util.Objects.requireNonNull;

import io.github.jdynox.attribute.NumberAttribute;
import io.github.jdynox.attribute.StringAttribute;
import io.github.jdynox.codec.Codecs;
import io.github.jdynox.codec.ItemCodec;
import io.github.jdynox.json.JsonReader;
import io.github.jdynox.json.JsonWriter;
import io.github.jdynox.model.Hooks;
import io.github.jdynox.model.Model;

/** A model by hand: no annotation processor runs in this module's tests. */
record City(String id, int n) {

    static final StringAttribute<City> ID = StringAttribute.of("id");
    static final NumberAttribute<City, Integer> N = NumberAttribute.of("n", Codecs.INTEGER);
    static final Model<City> MODEL = model(Hooks.none());

    static Model<City> model(Hooks<City> hooks) {
        return Model.builder(City.class, new CityCodec())
                .table("cities")
                .partitionKey(ID, City::id)
                .attributes("id", "n")
                .hooks(hooks)
                .build();
    }

    private static final class CityCodec implements ItemCodec<City> {
        @Override
        public City read(JsonReader in) {
            String id = "";
            int n = -1;
            in.beginObject();
            for (String name = in.nextName(); name != null; name = in.nextName()) {
                switch (name) {
                    case "id" -> id = requireNonNull(in.readString());
                    case "n" -> n = in.readInt();
                    default -> in.skipValue();
                }
            }
            return new City(id, n);
        }

        @Override
        public void write(JsonWriter out, City city) {
            out.beginObject();
            out.name("id").writeString(city.id);
            out.name("n").writeInt(city.n);
            out.endObject();
        }
    }
}
