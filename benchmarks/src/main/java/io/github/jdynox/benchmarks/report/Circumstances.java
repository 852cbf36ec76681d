package io.github.jdynox.benchmarks.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** When it was measured, with what, and what else the machine did. */
final class Circumstances {

    private Circumstances() {}

    static String of(Measurements all) {
        List<Entry> entries = all.entries();
        if (entries.isEmpty()) {
            return "nothing was measured.";
        }
        String versions =
                entries.stream().map(Entry::version).distinct().sorted().collect(Collectors.joining(", "));
        String dates = entries.stream()
                .map(entry -> entry.date().toString())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        var load = entries.stream().mapToDouble(Entry::load).summaryStatistics();
        return String.format(
                Locale.ROOT,
                "runtimes %s; load between %.1f and %.1f, %.1f on average; %s.",
                versions,
                load.getMin(),
                load.getMax(),
                load.getAverage(),
                dates);
    }
}
