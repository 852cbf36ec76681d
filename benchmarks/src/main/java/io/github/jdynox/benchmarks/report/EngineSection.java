package io.github.jdynox.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The embedded engine against DynamoDB Local, from the lines of {@code engine.csv}: bars first, then all medians. */
final class EngineSection {

    private static final int CPU = 2;
    private static final int WALL = 3;

    private final Map<String, List<String[]>> byName = new LinkedHashMap<>();

    private EngineSection(List<String> lines) {
        for (String line : lines) {
            String[] parts = line.split(",", -1);
            byName.computeIfAbsent(parts[0] + " " + parts[1], name -> new ArrayList<>())
                    .add(parts);
        }
    }

    /** The section; empty where the engine was not measured. */
    static String of(Path folder) throws IOException {
        Path file = folder.resolve("engine.csv");
        return Files.exists(file) ? new EngineSection(Files.readAllLines(file)).text() : "";
    }

    private String text() {
        StringBuilder out = new StringBuilder("\n## The embedded engine\n\nThe cities in the embedded engine and in "
                + "DynamoDB Local, in one JVM. In the process jdynox reads and writes JSON, DynamoDB\nLocal is handed "
                + "the SDK's objects. `http` is the SDK's client, `bytes` a bare connection, so that the server's cost "
                + "is seen.\nRatios of CPU of the whole process, client included; the first request by the clock.\n\n"
                + "| what | bar | reached |\n|---|---|---|\n");
        bars(out);
        out.append("\n| engine, operation | rounds | CPU us | wall us |\n|---|---|---|---|\n");
        byName.forEach((name, lines) -> {
            if (!name.contains("bytes and")) {
                out.append(String.format(
                        Locale.ROOT,
                        "| %s | %d | %.1f | %.1f |%n",
                        name,
                        lines.size(),
                        median(name, CPU),
                        median(name, WALL)));
            }
        });
        return out.toString();
    }

    private void bars(StringBuilder out) {
        atMost(out, 100, "first request, milliseconds", median("jdynox first request", WALL) / 1e3);
        String stored = "jdynox heap bytes and item bytes";
        atMost(out, 3, "heap a city against its item size", median(stored, CPU) / median(stored, WALL));
        for (String operation : List.of("put", "get", "filtered scan")) {
            boolean scan = operation.equals("filtered scan");
            int inProcess = scan ? 20 : 30;
            int overHttp = scan ? 20 : 5;
            atLeast(out, inProcess, operation + ", in the process against HTTP", "jdynox", "local-http", operation);
            atLeast(out, inProcess, operation + ", both in the process", "jdynox", "local", operation);
            atLeast(out, overHttp, operation + ", both over HTTP, bare", "jdynox-bytes", "local-bytes", operation);
            atLeast(out, overHttp, operation + ", both over HTTP by the SDK", "jdynox-http", "local-http", operation);
        }
    }

    private static void atMost(StringBuilder out, double limit, String what, double reached) {
        out.append(Bar.atMost(limit, what).row(reached));
    }

    private void atLeast(StringBuilder out, double limit, String what, String ours, String theirs, String operation) {
        double reached = median(theirs + " " + operation, CPU) / median(ours + " " + operation, CPU);
        out.append(Bar.atLeast(limit, what).row(reached));
    }

    private double median(String name, int column) {
        double[] sorted = byName.getOrDefault(name, List.of()).stream()
                .mapToDouble(parts -> Double.parseDouble(parts[column]))
                .sorted()
                .toArray();
        return sorted.length == 0
                ? Double.NaN
                : Arrays.stream(sorted)
                        .skip((sorted.length - 1) / 2)
                        .findFirst()
                        .orElse(Double.NaN);
    }
}
