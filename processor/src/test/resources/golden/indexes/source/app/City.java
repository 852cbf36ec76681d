package app;

import io.github.jdynox.Item;
import java.time.Instant;

@Item(table = "cities")
@Item.GlobalIndex(name = "population-index", partitionKey = "country", sortKey = "population")
@Item.GlobalIndex(name = "GSI1", partitionKey = "timeZone", projection = Item.Projection.KEYS_ONLY)
@Item.LocalIndex(
        name = "by_founded",
        sortKey = "founded",
        projection = Item.Projection.INCLUDE,
        include = {"timeZone", "population"})
public record City(
        @Item.PartitionKey String country,
        @Item.SortKey int id,
        long population,
        @Item.Name("tz") String timeZone,
        Instant founded) {}
