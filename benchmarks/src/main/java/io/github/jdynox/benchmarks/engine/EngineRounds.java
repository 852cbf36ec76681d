package io.github.jdynox.benchmarks.engine;

import com.sun.management.OperatingSystemMXBean;
import io.github.jdynox.examples.Cities;
import io.github.jdynox.examples.City;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntConsumer;

/**
 * Measures the engines side by side in one JVM, round after round, so that what else the machine does falls on all of them
 * alike. The first rounds warm up and are not kept.
 */
public final class EngineRounds {

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final int WARM_UPS = 3;
    private static final int CALLS = 2_000;
    private static final int SCANS = 2;

    private final Map<String, CityStore> stores = new LinkedHashMap<>();
    private final List<String> lines = new ArrayList<>();
    private final List<City> cities;

    private EngineRounds(List<City> cities) {
        this.cities = cities;
    }

    /** Measures and writes a line {@code engine,operation,CPU microseconds,wall microseconds} for each kept measurement. */
    public static void run(Path file, int rounds) throws IOException {
        EngineRounds all = new EngineRounds(Cities.load());
        StoredCities stored = StoredCities.measure();
        all.lines.add("jdynox,heap bytes and item bytes," + stored.heapBytes() + "," + stored.itemBytes());
        all.open();
        for (int round = 1 - WARM_UPS; round <= rounds; round++) {
            for (String engine : CityStore.NAMES) {
                all.measure(engine, round > 0);
            }
            System.out.println("engine " + round + "/" + rounds);
            Files.write(file, all.lines);
        }
        all.stores.values().forEach(CityStore::close);
    }

    private void open() {
        for (String engine : CityStore.NAMES) {
            CityStore store = CityStore.open(engine);
            store.fill(cities);
            stores.put(engine, store);
        }
    }

    private void measure(String engine, boolean kept) {
        CityStore store = Objects.requireNonNull(stores.get(engine));
        int calls = engine.equals("jdynox") ? 10 * CALLS : CALLS;
        time(engine, "put", calls, kept, i -> store.put(i * 61 % cities.size()));
        time(engine, "get", calls, kept, i -> store.get(i * 61 % cities.size()));
        time(engine, "filtered scan", SCANS, kept, i -> store.filteredScan());
        time(engine, "first request", 5, kept, i -> CityStore.open(engine).close());
    }

    private void time(String engine, String operation, int calls, boolean kept, IntConsumer call) {
        long cpu = SYSTEM.getProcessCpuTime();
        long wall = System.nanoTime();
        for (int i = 0; i < calls; i++) {
            call.accept(i);
        }
        wall = System.nanoTime() - wall;
        cpu = SYSTEM.getProcessCpuTime() - cpu;
        if (kept) {
            lines.add(String.format(
                    Locale.ROOT, "%s,%s,%.2f,%.2f", engine, operation, cpu / 1e3 / calls, wall / 1e3 / calls));
        }
    }
}
