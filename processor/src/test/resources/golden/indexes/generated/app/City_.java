package app;

import io.github.jdynox.Item;
import io.github.jdynox.attribute.Attribute;
import io.github.jdynox.attribute.NumberAttribute;
import io.github.jdynox.attribute.StringAttribute;
import io.github.jdynox.codec.Codecs;
import io.github.jdynox.model.GlobalIndex;
import io.github.jdynox.model.KeyAttribute;
import io.github.jdynox.model.KeySchema;
import io.github.jdynox.model.LocalIndex;
import io.github.jdynox.model.Model;
import io.github.jdynox.model.Models;
import java.time.Instant;
import java.util.List;
import javax.annotation.processing.Generated;

/** The handles of {@link City}: its attributes, its indexes and its model. */
@Generated("io.github.jdynox.processor.ItemProcessor")
public final class City_ {

    /** The attribute {@code country}. */
    public static final StringAttribute<City> country = StringAttribute.of("country");

    /** The attribute {@code id}. */
    public static final NumberAttribute<City, Integer> id =
            NumberAttribute.of("id", Codecs.INTEGER);

    /** The attribute {@code population}. */
    public static final NumberAttribute<City, Long> population =
            NumberAttribute.of("population", Codecs.LONG);

    /** The attribute {@code tz}. */
    public static final StringAttribute<City> timeZone = StringAttribute.of("tz");

    /** The attribute {@code founded}. */
    public static final Attribute<City, Instant> founded = Attribute.of("founded", Codecs.INSTANT);

    /** The global index {@code population-index}. */
    public static final GlobalIndex<City> populationIndex = GlobalIndex.of(
            "population-index",
            new KeySchema(new KeyAttribute("country", country.codec()), new KeyAttribute("population", population.codec())));

    /** The global index {@code GSI1}. */
    public static final GlobalIndex<City> gsi1 = new GlobalIndex<>(
            "GSI1",
            new KeySchema(new KeyAttribute("tz", timeZone.codec()), null),
            Item.Projection.KEYS_ONLY,
            List.of());

    /** The local index {@code by_founded}. */
    public static final LocalIndex<City> byFounded = new LocalIndex<>(
            "by_founded",
            new KeySchema(new KeyAttribute("country", country.codec()), new KeyAttribute("founded", founded.codec())),
            Item.Projection.INCLUDE,
            List.of("tz", "population"));

    /** What jdynox knows of {@link City}. */
    public static final Model<City> MODEL = Models.register(Model.builder(City.class, new CityCodec())
            .table("cities")
            .partitionKey(country, City::country)
            .sortKey(id, City::id)
            .attributes("country", "id", "population", "tz", "founded")
            .index(populationIndex)
            .index(gsi1)
            .index(byFounded)
            .build());

    private City_() {}
}
