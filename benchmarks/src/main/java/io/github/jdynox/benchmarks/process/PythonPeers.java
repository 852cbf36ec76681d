package io.github.jdynox.benchmarks.process;

import io.github.jdynox.benchmarks.page.Shape;
import io.github.jdynox.benchmarks.page.Small;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The peers that are written in Python, in the environment that {@code benchmarks/run python} makes. */
public final class PythonPeers {

    private static final Path INTERPRETER = Path.of("benchmarks", "target", "python", "bin", "python");
    private static final Path SCRIPT = Path.of("benchmarks", "python", "scan.py");

    private PythonPeers() {}

    /** Whether the environment is there. */
    public static boolean present() {
        return Files.isExecutable(INTERPRETER);
    }

    /**
     * Scans and proves it: the process fails unless the number of items and the sum of the ages are those of the page.
     */
    static List<String> command(Cell cell, String endpoint) {
        List<Small> page = Shape.SMALL.items(Shape.SMALL.page().items());
        long items = (long) page.size() * cell.table().pages();
        long ages = page.stream().mapToLong(Small::age).sum() * cell.table().pages();
        List<String> command =
                new ArrayList<>(List.of(INTERPRETER.toString(), SCRIPT.toString(), cell.peer(), endpoint));
        for (long number :
                new long[] {items, ages, cell.effort().warmUps(), cell.effort().measured()}) {
            command.add(String.valueOf(number));
        }
        return command;
    }
}
