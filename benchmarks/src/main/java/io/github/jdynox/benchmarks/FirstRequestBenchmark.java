package io.github.jdynox.benchmarks;

import io.github.jdynox.benchmarks.engine.CityStore;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * From asking for an engine to its first answer, that to {@code CreateTable}, and on to its end. The JVM is warm: it has done
 * the same a few times. Over HTTP the time includes making a client of the SDK.
 *
 * <pre>java -jar benchmarks/target/jdynox-benchmarks-*.jar jmh FirstRequest</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(5)
@Warmup(iterations = 10)
@Measurement(iterations = 10)
public class FirstRequestBenchmark {

    @Param({"jdynox", "local", "jdynox-http", "local-http", "jdynox-bytes", "local-bytes"})
    public String engine = "jdynox";

    @Benchmark
    public Object firstRequest() {
        CityStore store = CityStore.open(engine);
        store.close();
        return store;
    }
}
