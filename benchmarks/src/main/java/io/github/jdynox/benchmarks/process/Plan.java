package io.github.jdynox.benchmarks.process;

import io.github.jdynox.benchmarks.page.Shape;
import io.github.jdynox.benchmarks.peer.Peer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Everything that is measured in processes, in the order of one round. */
public final class Plan {

    /** As many pages as make 10 GB on the wire. */
    private static final int TEN_GIGABYTES = 5400;

    private static final int SMALL_REQUESTS = 4000;
    private static final Served TABLE = Served.pages(10);

    /** The others are there to be read beside them. */
    private static final Set<String> PROMISED_SCANS =
            Set.of("bytes-sync", "jdynox-sync", "jdynox-async", "enhanced-sync", "enhanced-async");

    private final List<Cell> cells = new ArrayList<>();

    private Plan() {}

    /** The names of all cells. */
    public static List<String> names() {
        return of(List.of(), false).stream().map(Cell::name).distinct().toList();
    }

    /**
     * The cells of these groups; all where none is named.
     *
     * @param quick for so little work that the figures are not worth quoting
     */
    public static List<Cell> of(List<String> groups, boolean quick) {
        Plan plan = new Plan();
        plan.decode();
        plan.scans();
        plan.calls();
        plan.first();
        plan.parallel();
        plan.http();
        plan.gzip();
        plan.python();
        plan.memory();
        List<String> unknown = groups.stream()
                .filter(group ->
                        plan.cells.stream().noneMatch(cell -> cell.group().equals(group)))
                .toList();
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("Expected groups that are measured but got " + unknown);
        }
        return plan.cells.stream()
                .filter(cell -> groups.isEmpty() || groups.contains(cell.group()))
                .map(cell -> quick ? cell.quick() : cell)
                .toList();
    }

    private void decode() {
        for (Shape<?> shape : Shape.ALL) {
            decode("jdynox", shape, 300);
            decode("jackson", shape, 150);
        }
        decode("asMaps", Shape.SMALL, 150);
        decode("lowLevel", Shape.SMALL, 40);
        decode("enhanced", Shape.SMALL, 25);
        cells.add(new Cell("decode", "objects", "jdynox", "small", Served.pages(0), new Effort(0, 0, 5)));
    }

    private void decode(String peer, Shape<?> shape, int pages) {
        cells.add(new Cell("decode", "decode", peer, shape.name(), Served.pages(0), new Effort(0, pages, pages)));
    }

    private void scans() {
        for (String peer : Peer.NAMES) {
            Cell scan = scan("scan", peer, TABLE);
            cells.add(PROMISED_SCANS.contains(peer) ? scan : scan.once());
        }
    }

    /**
     * The slower a peer, the fewer pages it needs for a figure that stands. 3,000 pages of the fast ones: what HotSpot still
     * compiles of the SDK's pipeline, seconds of CPU, would be most of what 100 cost.
     */
    private static Cell scan(String group, String peer, Served table) {
        boolean fast = peer.startsWith("bytes") || peer.startsWith("jdynox");
        Effort effort = fast ? new Effort(SMALL_REQUESTS, 100, 300) : new Effort(SMALL_REQUESTS, 5, 20);
        return new Cell(group, "scan", peer, "small", table, effort);
    }

    private void calls() {
        for (String mode : List.of("get", "put", "batch")) {
            String rival = mode.equals("get") ? "lowLevel" : "enhanced";
            Peer.NAMES.stream().filter(peer -> !peer.startsWith("bytes")).forEach(peer -> {
                Cell call = call(mode, mode, peer);
                cells.add(peer.startsWith("jdynox") || peer.startsWith(rival) ? call : call.once());
            });
        }
        cells.add(call("get", "get", "jdynox-netty").once());
    }

    /**
     * The requests before are calls of the same kind. The compiler has half of a call after 10,000 of them, and a twentieth
     * after 60,000, which take a minute: that is for gets alone, by the blocking clients, where a few percent decide.
     */
    private static Cell call(String group, String mode, String peer) {
        Effort effort =
                switch (mode) {
                    case "get" -> new Effort(peer.endsWith("-sync") ? 60_000 : 10_000, 0, 10_000);
                    case "batch" -> new Effort(SMALL_REQUESTS, 0, 4000);
                    default -> new Effort(10_000, 0, 10_000);
                };
        return new Cell(group, mode, peer, "small", Served.pages(1), effort);
    }

    private void first() {
        for (String peer : List.of("jdynox-sync", "enhanced-sync", "jdynox-async", "enhanced-async")) {
            cells.add(new Cell("first", "first", peer, "small", Served.pages(2), Effort.COLD));
        }
    }

    /** Pages of few items, so that neither the processors nor the server are what ends the speed-up. */
    private void parallel() {
        for (int segments : new int[] {1, 4, 8, 32}) {
            Served table = new Served(960, 50, 0);
            // A scan of two seconds is over before what it takes is compiled: the short ones are run more often before.
            Effort effort = new Effort(SMALL_REQUESTS, segments == 1 ? 0 : segments / 8 + 1, 1);
            cells.add(new Cell("parallel", "parallel-" + segments, "jdynox-async", "small", table, effort));
        }
    }

    /** Once each: decisions were taken by them, and nothing was promised of them. */
    private void http() {
        for (String http : List.of("netty", "crt", "crtSync", "apache5", "apache4", "url")) {
            for (String peer : List.of("bytes-" + http, "jdynox-" + http)) {
                cells.add(scan("http", peer, TABLE).once());
                cells.add(call("http", "get", peer).once());
            }
        }
    }

    private void gzip() {
        Served narrow = new Served(10, 0, 25);
        for (String peer : List.of("jdynox-gzip", "jdynox-async")) {
            cells.add(new Cell("gzip", "wire", peer, "small", Served.pages(1), Effort.COLD).once());
            cells.add(new Cell("gzip", "scan", peer, "small", narrow, new Effort(SMALL_REQUESTS, 1, 2)).once());
        }
        cells.add(scan("gzip", "jdynox-gzip", TABLE).once());
    }

    private void python() {
        Served pages = Served.pages(4);
        cells.add(new Cell(Cell.PYTHON, "scan", "pydynox", "small", pages, new Effort(0, 1, 5)));
        cells.add(new Cell(Cell.PYTHON, "scan", "boto3", "small", pages, new Effort(0, 1, 2)));
        cells.add(new Cell(Cell.PYTHON, "scan", "pynamodb", "small", pages, new Effort(0, 1, 2)));
    }

    private void memory() {
        memory("scan", "-Xmx64m");
        memory("parallel-16-whole", "-Xmx256m");
    }

    private void memory(String mode, String heap) {
        Served table = Served.pages(TEN_GIGABYTES);
        cells.add(new Cell("memory", mode, "jdynox-async", "small", table, Effort.COLD)
                .once(heap, "-XX:+ExitOnOutOfMemoryError"));
    }
}
