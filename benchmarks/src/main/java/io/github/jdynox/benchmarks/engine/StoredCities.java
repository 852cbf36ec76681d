package io.github.jdynox.benchmarks.engine;

import io.github.jdynox.client.DynoxClient;
import io.github.jdynox.examples.Cities;
import io.github.jdynox.examples.City;
import io.github.jdynox.examples.City_;
import io.github.jdynox.memory.MemoryDynamo;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/**
 * What a city costs while it is in the embedded engine, its entry in the table's global index included.
 *
 * @param heapBytes of heap that stay in use, for each city
 * @param itemBytes size of a city as DynamoDB counts it, the mean of all
 */
public record StoredCities(double heapBytes, double itemBytes) {

    private static final long NOISE = 256 * 1024;
    private static final long SETTLING = 50_000_000;

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

    /** The heap in use once it has stopped falling: what others left behind may wait for a cleaner, and would fall into the measure. */
    private static long heap() {
        long used = collect();
        for (int same = 0; same < 3; ) {
            long next = collect();
            same = next < used - NOISE ? 0 : same + 1;
            used = Math.min(used, next);
        }
        return used;
    }

    private static long collect() {
        System.gc();
        LockSupport.parkNanos(SETTLING);
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
