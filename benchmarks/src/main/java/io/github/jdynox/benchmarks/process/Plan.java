package io.github.jdynox.benchmarks.process;

import io.github.jdynox.benchmarks.page.Shape;
import io.github.jdynox.benchmarks.peer.Peer;
import java.util.ArrayList;
import java.util.List;

/** Everything that is measured in processes, in the order of one round. */
public final class Plan {

    /** As many pages as make 10 GB on the wire. */
    private static final int TEN_GIGABYTES = 5600;

    private final List<Cell> cells = new ArrayList<>();

    private Plan() {}

    /** The cells of these groups; all where none is named. */
    public static List<Cell> of(List<String> groups) {
        Plan plan = new Plan();
        plan.decode();
        plan.scans();
        plan.calls();
        for (String peer : List.of("jdynox-sync", "enhanced-sync", "jdynox-async", "enhanced-async")) {
            plan.cells.add(Cell.first(peer));
        }
        for (int segments : new int[] {1, 4, 8, 32}) {
            plan.cells.add(Cell.parallel(segments));
        }
        plan.cells.add(Cell.memory("scan", "-Xmx64m", TEN_GIGABYTES));
        plan.cells.add(Cell.memory("parallel-16", "-Xmx256m", TEN_GIGABYTES));
        return plan.cells.stream()
                .filter(cell -> groups.isEmpty() || groups.contains(cell.group()))
                .toList();
    }

    private void decode() {
        for (Shape<?> shape : Shape.ALL) {
            cells.add(Cell.decode("jdynox", shape.name(), 300));
            cells.add(Cell.decode("jackson", shape.name(), 300));
        }
        cells.add(Cell.decode("enhanced", "small", 50));
        cells.add(Cell.decode("asMaps", "small", 200));
        cells.add(Cell.decode("lowLevel", "small", 50));
        cells.add(Cell.objects("jdynox", "small"));
    }

    private void scans() {
        for (String peer : Peer.NAMES) {
            boolean slow = peer.startsWith("lowLevel") || peer.startsWith("enhanced");
            cells.add(Cell.scan(peer, "small", slow ? 3 : 10, slow ? 3 : 10));
        }
    }

    private void calls() {
        cells.add(Cell.calls("get", "jdynox-guest", 6000));
        for (String mode : List.of("get", "put", "batch")) {
            int calls = mode.equals("batch") ? 3000 : 6000;
            for (String peer : Peer.NAMES) {
                if (!peer.startsWith("bytes")) {
                    cells.add(Cell.calls(mode, peer, calls));
                }
            }
        }
    }
}
