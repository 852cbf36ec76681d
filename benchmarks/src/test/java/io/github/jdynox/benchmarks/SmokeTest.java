package io.github.jdynox.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jdynox.benchmarks.page.PageServer;
import io.github.jdynox.benchmarks.page.Shape;
import io.github.jdynox.benchmarks.peer.Http;
import io.github.jdynox.benchmarks.peer.PageDecoder;
import io.github.jdynox.benchmarks.peer.Peer;
import io.github.jdynox.benchmarks.process.Effort;
import io.github.jdynox.benchmarks.process.Measurement;
import io.github.jdynox.benchmarks.process.ScanProcess;
import io.github.jdynox.json.JsonWriter;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Runs everything once, so that none of it rots; what it costs is not looked at. */
class SmokeTest {

    private static PageServer server;

    @BeforeAll
    static void start() throws IOException {
        server = PageServer.start(0);
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    private static URI pages(int count) {
        return URI.create("http://127.0.0.1:" + server.port() + "/" + count);
    }

    @Test
    void jmh_everyBenchmark_runs() throws RunnerException {
        // Nothing is measured here, so it does not matter what else measures on this machine.
        System.setProperty("jmh.ignoreLock", "true");
        var results = new Runner(new OptionsBuilder()
                        .forks(0)
                        .warmupIterations(0)
                        .measurementIterations(1)
                        .measurementTime(TimeValue.milliseconds(1))
                        .param("shape", "small")
                        .param("cities", "100")
                        .shouldFailOnError(true)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();

        // five decoders, three writers, and put, get, scan and the first request of six ways to an engine
        assertThat(results).hasSize(32);
    }

    static Stream<Shape<?>> shapes() {
        return Shape.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void decoders_samePage_giveTheSameItems(Shape<?> shape) throws IOException {
        List<?> ours = PageDecoder.of("jdynox", shape).decode();

        assertThat(ours).hasSize(shape.page().items());
        assertThat(asJson(shape, PageDecoder.of("jackson", shape).decode())).isEqualTo(asJson(shape, ours));
        for (String other : List.of("asMaps", "lowLevel", "enhanced")) {
            assertThat(PageDecoder.of(other, shape).decode()).as(other).hasSameSizeAs(ours);
        }
    }

    @SuppressWarnings("unchecked") // the decoders of a shape give its items
    private static <T> List<String> asJson(Shape<T> shape, List<?> items) {
        return items.stream()
                .map(item -> {
                    JsonWriter out = new JsonWriter();
                    shape.model().codec().write(out, (T) item);
                    return new String(out.toByteArray(), StandardCharsets.UTF_8);
                })
                .toList();
    }

    @ParameterizedTest
    @MethodSource("peersOfItems")
    void peer_everyShape_readsTheSameItems(String name) {
        for (Shape<?> shape : Shape.ALL) {
            assertThat(attributes(name, shape)).as(shape.name()).isEqualTo(attributes("lowLevel-sync", shape));
        }
    }

    /** Two pages of few items, by the same calls that are measured. */
    private static List<Map<String, AttributeValue>> attributes(String name, Shape<?> shape) {
        List<Object> items = Collections.synchronizedList(new ArrayList<>());
        try (Peer peer = Peer.open(name, shape, pages(2))) {
            assertThat(peer.scan(10, items::add)).isEqualTo(20);
            return peer.attributes(items);
        }
    }

    static Stream<String> peersOfItems() {
        return Stream.concat(Peer.NAMES.stream(), Stream.of("jdynox-gzip")).filter(name -> !name.startsWith("bytes"));
    }

    @ParameterizedTest
    @MethodSource("peers")
    void peer_everyMode_measuresItsUnits(String name) throws IOException {
        int items = Shape.SMALL.page().items();

        assertThat(measure("scan", name, pages(2)).units()).isEqualTo(2L * items);
        assertThat(measure("get", name, pages(1)).units()).isOne();
        if (!name.startsWith("bytes")) {
            assertThat(measure("first", name, pages(2)).units()).isOne();
            assertThat(measure("put", name, pages(1)).units()).isOne();
            assertThat(measure("batch", name, pages(1)).units()).isEqualTo(25);
        }
    }

    static Stream<String> peers() {
        Stream<String> clients = Stream.concat(Http.BLOCKING.stream(), Http.ASYNCHRONOUS.stream())
                .filter(http -> !http.equals("sync") && !http.equals("async"))
                .flatMap(http -> Stream.of("bytes-" + http, "jdynox-" + http));
        return Stream.of(Peer.NAMES.stream(), Stream.of("jdynox-gzip"), clients).flatMap(Function.identity());
    }

    @Test
    void parallelScan_pagesDealtOutUnevenly_readsEachOnce() throws IOException {
        assertThat(measure("parallel-4", "jdynox-async", pages(6)).units()).isEqualTo(6 * 20);
        assertThat(measure("parallel-4-whole", "jdynox-async", pages(6)).units())
                .isEqualTo(6L * Shape.SMALL.page().items());
    }

    @Test
    void objects_ofAPage_keepSomething() throws IOException {
        assertThat(measure("objects", "jdynox", pages(1)).bytes()).isPositive();
    }

    @Test
    void wire_gzipAskedFor_isAThirdOfThePage() throws IOException {
        double plain = measure("wire", "jdynox-async", pages(1)).bytes();

        assertThat(Math.round(plain * Shape.SMALL.page().items()))
                .isEqualTo(Shape.SMALL.page().alone().length);
        assertThat(measure("wire", "jdynox-gzip", pages(1)).bytes()).isLessThan(plain / 3);
    }

    @Test
    void smallRequests_everyMode_areSent() throws IOException {
        Effort effort = new Effort(4, 1, 1);

        for (String mode : List.of("scan", "get", "put", "batch", "parallel-2")) {
            assertThat(ScanProcess.measure(mode, "jdynox-async", Shape.SMALL, pages(2), effort)
                            .units())
                    .as(mode)
                    .isPositive();
        }
    }

    private static Measurement measure(String mode, String peer, URI endpoint) throws IOException {
        return ScanProcess.measure(mode, peer, Shape.SMALL, endpoint, new Effort(0, 0, 1));
    }
}
