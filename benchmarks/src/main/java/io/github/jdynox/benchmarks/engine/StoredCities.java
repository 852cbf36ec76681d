package io.github.jdynox.benchmarks.engine;

import io.github.jdynox.client.DynoxClient;
import io.github.jdynox.examples.Cities;
import io.github.jdynox.examples.City;
import io.github.jdynox.examples.City_;
import io.github.jdynox.memory.MemoryDynamo;
import java.lang.management.ManagementFactory;
import java.util.List;

/**
 * What a city costs while it is in the embedded engine, its entry in the table's global index included.
 *
 * @param heapBytes of heap that stay in use, for each city
 * @param itemBytes size of a city as DynamoDB counts it, the mean of all
 */
public record StoredCities(double heapBytes, double itemBytes) {

    /** Stores all cities and looks at the heap before and after, each time when the garbage is gone. */
    public static StoredCities measure() {
        List<City> cities = Cities.load();
        MemoryDynamo.create().seed(City_.MODEL, cities.subList(0, 1_000)); // what is loaded once is no city's cost
        long before = heap();
        MemoryDynamo memory = MemoryDynamo.create().seed(City_.MODEL, cities);
        double kept = heap() - before;
        try (DynoxClient client = memory.client()) {
            double size = client.table(City.class).sync().describe().sizeBytes();
            return new StoredCities(kept / cities.size(), size / cities.size());
        }
    }

    /** How many times its size a city takes. */
    public double ratio() {
        return heapBytes / itemBytes;
    }

    private static long heap() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
