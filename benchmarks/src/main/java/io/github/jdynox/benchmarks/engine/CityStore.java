package io.github.jdynox.benchmarks.engine;

import io.github.jdynox.examples.City;
import java.util.List;

/**
 * The cities in an engine, reached in the way that its users reach it. The table has the key of the cities and no index.
 * Safe for use by many threads once it is filled.
 */
public interface CityStore extends AutoCloseable {

    /**
     * All ways: the embedded engine and DynamoDB Local, each in the process, over HTTP by the SDK's client, and over HTTP as
     * bare bytes.
     */
    List<String> NAMES = List.of("jdynox", "local", "jdynox-http", "local-http", "jdynox-bytes", "local-bytes");

    /** What a city has to have at least to be found by {@link #filteredScan()}. */
    long POPULATION = 100_000;

    /** An engine with an empty table, which has answered. */
    static CityStore open(String name) {
        return switch (name) {
            case "jdynox" -> DynoxCities.open();
            case "jdynox-bytes" -> BytesCities.jdynox();
            case "local-bytes" -> BytesCities.local();
            case "jdynox-http" -> SdkCities.overHttp();
            case "local" -> SdkCities.localInProcess();
            case "local-http" -> SdkCities.localOverHttp();
            default -> throw new IllegalArgumentException("Expected one of " + NAMES + " but got " + name + ".");
        };
    }

    /** Stores the cities. */
    void fill(List<City> cities);

    /** Puts the city of that index again. */
    Object put(int index);

    /** Gets the city of that index. */
    Object get(int index);

    /** How many large cities a scan of all finds. */
    long filteredScan();

    @Override
    void close();
}
