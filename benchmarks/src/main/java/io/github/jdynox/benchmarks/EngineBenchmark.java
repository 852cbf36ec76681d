package io.github.jdynox.benchmarks;

import io.github.jdynox.benchmarks.engine.CityStore;
import io.github.jdynox.examples.Cities;
import io.github.jdynox.examples.City;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The embedded engine against DynamoDB Local, each in the process and over HTTP, with the cities in them: a put and a get of
 * one city, and a scan of all of them whose filter leaves the large ones. Over HTTP both are asked by the same client of the
 * SDK. In the process the embedded engine is asked by its own client and reads and writes JSON; DynamoDB Local is given the
 * SDK's objects and does not.
 *
 * <pre>java -jar benchmarks/target/jdynox-benchmarks-*.jar jmh EngineBenchmark -p engine=jdynox,local -t 2</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(5)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class EngineBenchmark {

    private static final List<City> ALL = Cities.load();

    @Param({"jdynox", "local", "jdynox-http", "local-http", "jdynox-bytes", "local-bytes"})
    public String engine = "jdynox";

    @Param("135233")
    public int cities;

    private CityStore store = CityStore.open("jdynox");

    @Setup
    public void fill() {
        store = CityStore.open(engine);
        store.fill(ALL.subList(0, cities));
    }

    @TearDown
    public void close() {
        store.close();
    }

    @Benchmark
    public Object put() {
        return store.put(anyCity());
    }

    @Benchmark
    public Object get() {
        return store.get(anyCity());
    }

    @Benchmark
    public long filteredScan() {
        return store.filteredScan();
    }

    private int anyCity() {
        return ThreadLocalRandom.current().nextInt(cities);
    }
}
