package io.github.jdynox.benchmarks;

import io.github.jdynox.benchmarks.page.Shape;
import io.github.jdynox.benchmarks.peer.PageDecoder;
import java.io.IOException;
import java.util.List;
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
 * Decodes one page of a megabyte, that is in memory, to its items, on one thread. {@code enhanced} and {@code lowLevel} are
 * the SDK's blocking clients over an HTTP client that hands them the page: their unmarshalling is what takes the time, the
 * signing of one request is lost in it.
 *
 * <pre>java -jar benchmarks/target/jdynox-benchmarks-*.jar jmh Decode -p shape=small -p peer=jdynox,jackson</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(5)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class DecodeBenchmark {

    @Param({"small", "wide", "nested", "numeric", "binary", "text", "unicode"})
    public String shape = "small";

    @Param({"jdynox", "jackson", "enhanced", "asMaps", "lowLevel"})
    public String peer = "jdynox";

    private PageDecoder decoder = List::of;

    @Setup
    public void prepare() {
        decoder = PageDecoder.of(peer, Shape.of(shape));
    }

    @Benchmark
    public List<?> decode() throws IOException {
        return decoder.decode();
    }
}
