package io.github.jdynox.benchmarks;

import io.github.jdynox.benchmarks.page.Shape;
import io.github.jdynox.benchmarks.peer.PutWriter;
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
import org.openjdk.jmh.annotations.Warmup;

/**
 * Writes the request bytes of a put, without sending them. {@code jdynox} is the client over a transport that answers at
 * once, {@code enhanced} the Enhanced Client over an HTTP client that does; the SDK's part beyond the bytes (endpoint,
 * signature) is therefore in {@code enhanced} and {@code lowLevel} alone: for the whole of a put see the processes.
 *
 * <pre>java -jar benchmarks/target/jdynox-benchmarks-*.jar jmh Write</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(5)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class WriteBenchmark {

    @Param({"small", "wide"})
    public String shape = "small";

    @Param({"jdynox", "enhanced", "lowLevel"})
    public String peer = "jdynox";

    private PutWriter writer = () -> "";

    @Setup
    public void prepare() {
        writer = PutWriter.of(peer, Shape.of(shape));
    }

    @Benchmark
    public Object put() {
        return writer.put();
    }
}
