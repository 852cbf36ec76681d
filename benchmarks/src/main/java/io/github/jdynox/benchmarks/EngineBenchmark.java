package io.github.jdynox.benchmarks;

import io.github.jdynox.benchmarks.page.Shape;
import io.github.jdynox.benchmarks.page.Small;
import io.github.jdynox.benchmarks.page.Small_;
import io.github.jdynox.client.DynoxClient;
import io.github.jdynox.client.SyncTable;
import io.github.jdynox.memory.MemoryDynamo;
import io.github.jdynox.model.Key;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The embedded engine through the client: a put, a get, and a scan of 10,000 small items whose filter leaves a third.
 *
 * <pre>java -jar benchmarks/target/jdynox-benchmarks-*.jar jmh Engine</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(5)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class EngineBenchmark {

    private static final int ITEMS = 10_000;

    private final List<Small> items = Shape.SMALL.items(ITEMS);
    private final DynoxClient client = DynoxClient.builder(MemoryDynamo.create().transport())
            .executor(Runnable::run)
            .build();
    private final SyncTable<Small> table = client.table(Small.class).sync();
    private int next;

    @Setup
    public void fill() {
        table.create();
        table.batchPut(items);
    }

    @TearDown
    public void close() {
        client.close();
    }

    @Benchmark
    public Object put() {
        return table.put(nextItem());
    }

    @Benchmark
    public Object get() {
        return table.get(Key.of(nextItem().pk()));
    }

    @Benchmark
    public long filteredScan() {
        return table.scan().filter(Small_.status.eq("inactive")).toList().size();
    }

    private Small nextItem() {
        next = next + 1 == ITEMS ? 0 : next + 1;
        return items.get(next);
    }
}
