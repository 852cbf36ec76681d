package io.github.jdynox.examples;

import io.github.jdynox.Item;
import org.jspecify.annotations.Nullable;

/**
 * A real place with 1,000 inhabitants or more, from the GeoNames gazetteer (geonames.org, CC BY 4.0).
 *
 * @param country the ISO 3166 code of its country
 * @param geonameId its number in the gazetteer
 * @param name its name, in full Unicode
 * @param adminCode the code of its province or state; null where it has none
 * @param featureCode what kind of place it is: {@code PPLC} is a capital
 * @param population how many people live there; 0 where the gazetteer does not say
 * @param latitude degrees north
 * @param longitude degrees east
 */
@Item(table = "cities")
@Item.GlobalIndex(name = "feature-index", partitionKey = "featureCode", sortKey = "population")
public record City(
        @Item.PartitionKey String country,
        @Item.SortKey int geonameId,
        String name,
        @Nullable String adminCode,
        String featureCode,
        long population,
        double latitude,
        double longitude) {}
